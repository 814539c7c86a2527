package no.whatmatters.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Takes references to what is erased out of a record that stays: in their place stands that something was erased. The rest
 * stays as it was, to the last decimal.
 */
final class Unnamed {

    private static final String ERASED = "[erased]";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Unnamed() {}

    /**
     * The record without them.
     *
     * @param json a record as it is stored
     * @param ids of the erased records
     * @param numbers national identity numbers of the erased persons: who refers to one of them by number, refers to them
     */
    static String in(String json, Set<String> ids, Set<String> numbers) {
        try {
            JsonNode record = JSON.readTree(json);
            takeOut(record, ids, numbers);
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored record is not JSON", e);
        }
    }

    private static void takeOut(JsonNode node, Set<String> ids, Set<String> numbers) {
        if (!(node instanceof ObjectNode object)) {
            node.forEach(each -> takeOut(each, ids, numbers));
        } else if (names(object, ids, numbers)) {
            object.removeAll();
            object.put("display", ERASED);
        } else {
            object.properties().forEach(each -> {
                if (each.getValue().isTextual()) {
                    each.setValue(TextNode.valueOf(without(each.getValue().asText(), ids)));
                } else {
                    takeOut(each.getValue(), ids, numbers);
                }
            });
        }
    }

    private static boolean names(ObjectNode object, Set<String> ids, Set<String> numbers) {
        String reference = object.path("reference").asText();
        return ids.stream().anyMatch(reference::contains)
                || numbers.contains(object.path("identifier").path("value").asText());
    }

    private static String without(String text, Set<String> ids) {
        String left = text;
        for (String each : ids) {
            left = left.replace(each, ERASED);
        }
        return left;
    }
}
