package no.whatmatters.access.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/** Structured claims as a tree. Some issuers write the structure as a text. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The tree of a claim; missing where it holds none. */
    static JsonNode tree(@Nullable Object claim) {
        try {
            JsonNode tree = claim instanceof String text ? MAPPER.readTree(text) : MAPPER.valueToTree(claim);
            return tree.isObject() ? tree : MissingNode.getInstance();
        } catch (JsonProcessingException noStructure) {
            return MissingNode.getInstance();
        }
    }

    /** The first of these members that is there. */
    static JsonNode first(JsonNode parent, String... names) {
        for (String each : names) {
            JsonNode found = parent.at(each);
            if (!found.isMissingNode() && !found.isNull()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    /** The text of the first of these members that has one, or null. */
    static @Nullable String text(JsonNode parent, String... names) {
        JsonNode found = first(parent, names);
        String text = found.isValueNode() ? found.asText().strip() : "";
        return text.isEmpty() ? null : text;
    }
}
