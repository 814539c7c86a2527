package no.whatmatters.endpoint.body;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a resource in JSON that HAPI's parser stumbles over in another way. Numbers keep their digits. */
final class Rewriting {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final Set<String> STUMBLING_BLOCKS = Set.of("extension", "modifierExtension", "contained", "text");

    private static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH");

    private final JsonNode root;

    private Rewriting(JsonNode root) {
        this.root = root;
    }

    static Rewriting of(String json) {
        return new Rewriting(read(json));
    }

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new Illegible(e);
        }
    }

    /**
     * Without what says nothing (empty texts, nulls, empty lists), and with a value of null for each extension of a repeated
     * primitive without values, as {@code _event} without {@code event}.
     */
    String tidied() {
        JsonNode tidy = root.deepCopy();
        tidy(tidy);
        return text(tidy);
    }

    /** What is left can at least be seen: of whom it is, and what it refers to. None of it is stored. */
    String withoutWhatHapiStumblesOver(Set<String> types) {
        JsonNode rest = root.deepCopy();
        strip(rest, types);
        return text(rest);
    }

    private static void tidy(JsonNode node) {
        node.forEach(Rewriting::tidy);
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode value = object.get(name);
                if (saysNothing(value)) {
                    object.remove(name);
                } else if (name.startsWith("_") && value.isArray() && !object.has(name.substring(1))) {
                    ArrayNode values = object.putArray(name.substring(1));
                    value.forEach(unused -> values.addNull());
                }
            }
        }
    }

    private static boolean saysNothing(JsonNode value) {
        return value.isNull()
                || (value.isArray() && value.isEmpty())
                || (value.isTextual() && value.textValue().isEmpty());
    }

    private static void strip(JsonNode node, Set<String> types) {
        if (node instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode value = object.get(name);
                boolean unnamed = name.equals("resource")
                        && !types.contains(value.path("resourceType").asText());
                boolean text = name.equals("text") && value.isTextual();
                if (unnamed || (isStumblingBlock(name, value.asText()) && !text)) {
                    object.remove(name);
                }
            }
        }
        node.forEach(child -> strip(child, types));
    }

    static boolean isStumblingBlock(String name, String value) {
        return STUMBLING_BLOCKS.contains(name) || (name.equals("method") && !VERBS.contains(value));
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException e) {
            throw new Illegible(e);
        }
    }
}
