package no.whatmatters.interaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A transaction of which a sender sends some entries again, and names what it leaves out by its identifier. */
final class SentInPart {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode whole;

    SentInPart(String bundle) {
        this.whole = read(bundle);
    }

    int entries() {
        return whole.path("entry").size();
    }

    /** Each entry as it is. */
    List<String> each() {
        List<String> each = new ArrayList<>();
        whole.path("entry").forEach(entry -> each.add(entry.toString()));
        return each;
    }

    /** Those entries alone, with references into the void where they name one that is left out. */
    String alone(Collection<Integer> entries, String... further) {
        ObjectNode part = whole.deepCopy();
        ArrayNode kept = part.putArray("entry");
        entries.forEach(each -> kept.add(whole.path("entry").get(each)));
        for (String each : further) {
            kept.add(read(each));
        }
        return part.toString();
    }

    /** Those entries, which name the others by identifier. */
    String named(Collection<Integer> entries, String... further) {
        String part = alone(entries, further);
        for (int i = 0; i < entries(); i++) {
            JsonNode left = whole.path("entry").get(i);
            JsonNode condition = left.path("request").path("ifNoneExist");
            if (!entries.contains(i) && condition.isTextual()) {
                String type = left.path("request").path("url").asText();
                part = part.replace(
                        "\"reference\":\"" + left.path("fullUrl").asText() + "\"",
                        "\"reference\":\"" + type + "?" + condition.asText() + "\"");
            }
        }
        return part;
    }

    /** An entry like that one, of another identifier. */
    String another(int entry, String identifier, String other) {
        ObjectNode like = whole.path("entry").get(entry).deepCopy();
        like.put("fullUrl", "urn:uuid:" + UUID.randomUUID());
        return like.toString().replace(identifier, other);
    }

    /** Entries that refer to none of those left out. */
    List<Integer> complete(Collection<Integer> entries) {
        List<Integer> complete = new ArrayList<>();
        for (int each : entries) {
            String text = whole.path("entry").get(each).path("resource").toString();
            boolean whole = true;
            for (int i = 0; i < entries(); i++) {
                String left = this.whole.path("entry").get(i).path("fullUrl").asText();
                whole &= entries.contains(i) || !text.contains("\"" + left + "\"");
            }
            if (whole) {
                complete.add(each);
            }
        }
        return complete;
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
