package no.whatmatters.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a resource that is sent says what a stored one says. What the server makes of a resource is no difference: its
 * id and meta, the shared plan that a part belongs to, and references that have been resolved. Pure.
 *
 * @param ids what the addresses of the Bundle's entries have become, and what its conditions lead to: {@code urn:uuid:…},
 *     {@code Goal/17} or {@code Goal?identifier=…} → {@code Goal/0198…}
 */
record SameContent(Map<String, String> ids) {

    private static final Set<String> OF_THE_SERVER = Set.of("id", "meta");
    private static final String PART_OF = "partOf";
    private static final String REFERENCE = "reference";
    private static final String IDENTIFIER = "identifier";

    boolean of(JsonNode sent, JsonNode stored) {
        for (String name : names(sent, stored)) {
            boolean filledIn = name.equals(PART_OF) && !sent.has(PART_OF);
            if (name.equals("meta") && !saysOfItself(sent.path(name), stored.path(name))) {
                return false;
            }
            if (!OF_THE_SERVER.contains(name) && !filledIn && !same(sent.get(name), stored.get(name))) {
                return false;
            }
        }
        return true;
    }

    /** Labels and tags are the sender's; all else in meta is the server's, which may add labels of its own. */
    private static boolean saysOfItself(JsonNode sent, JsonNode stored) {
        for (String element : List.of("security", "tag")) {
            Set<String> kept = new HashSet<>();
            stored.path(element).forEach(each -> kept.add(codeIn(each)));
            for (JsonNode each : sent.path(element)) {
                if (!kept.contains(codeIn(each))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String codeIn(JsonNode coding) {
        return coding.path("system").asText() + "|" + coding.path("code").asText();
    }

    private boolean same(@Nullable JsonNode sent, @Nullable JsonNode stored) {
        if (sent == null || stored == null) {
            return sent == null && stored == null;
        }
        if (sent.isObject() && stored.isObject()) {
            return sameElements(sent, stored);
        }
        if (sent.isArray() && stored.isArray()) {
            return sameItems(sent, stored);
        }
        return sent.equals(stored) || (sent.isTextual() && stored.asText().equals(ids.get(sent.asText())));
    }

    private boolean sameItems(JsonNode sent, JsonNode stored) {
        if (sent.size() != stored.size()) {
            return false;
        }
        for (int i = 0; i < sent.size(); i++) {
            if (!same(sent.get(i), stored.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameElements(JsonNode sent, JsonNode stored) {
        for (String name : names(sent, stored)) {
            boolean resolved = name.equals(REFERENCE) && isResolved(sent, stored);
            if (!resolved && !same(sent.get(name), stored.get(name))) {
                return false;
            }
        }
        return true;
    }

    /** A reference by an identifier beside it has become one by id; an address of ours, a relative one. */
    private static boolean isResolved(JsonNode sent, JsonNode stored) {
        if (!stored.path(REFERENCE).isTextual()) {
            return false;
        }
        JsonNode reference = sent.get(REFERENCE);
        return reference == null
                ? sent.has(IDENTIFIER)
                : reference.asText().endsWith("/" + stored.get(REFERENCE).asText());
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new java.util.LinkedHashSet<>();
        for (Iterator<String> each = one.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        for (Iterator<String> each = other.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        return names;
    }
}
