package no.whatmatters.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils content by chance, but always in the same way. */
final class Spoiler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern VALUE = Pattern.compile("value=\"[^\"]*\"");

    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    /** What has no place for an extension, or is the key to all else. */
    private static final Set<String> UNMASKED = Set.of("resourceType", "div");

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String LONG_NAME = "a".repeat(1_001);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "\u00a0",
            "\u200f\u202eabc",
            "\ud83d\udc75\ud83c\udffd",
            "a\u0301\u0301\u0301\u0301",
            "é".repeat(5_000),
            // As a scanned document.
            "QUJD".repeat(150_000),
            BYTE_ORDER_MARK,
            BYTE_ORDER_MARK + "abc",
            LONG_NAME,
            "https://journal.example/" + LONG_NAME + "/Patient/1",
            "Questionnaire/" + LONG_NAME,
            "x|y",
            "Patient/%00",
            "urn:uuid:",
            "Patient?identifier=|",
            "http://",
            "2026-13-45",
            "${jndi:ldap://x}",
            "'; drop table hfj_resource; --",
            "<script>alert(1)</script>",
            "_history/99999999999999999999");

    private final Random chance;

    Spoiler(long seed) {
        this.chance = new Random(seed);
    }

    /** A copy with one to four faults. */
    JsonNode spoilt(JsonNode right) {
        JsonNode spoilt = right.deepCopy();
        for (int faults = 1 + chance.nextInt(4); faults > 0; faults--) {
            spoil(spoilt);
        }
        return spoilt;
    }

    /** Copies of it that keep FHIR's form: in each, one value gives way to the reason why it is left out. */
    static Map<String, JsonNode> masked(JsonNode right) {
        Map<String, JsonNode> copies = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        valuesBelow(right, "", values);
        for (String value : values) {
            JsonNode copy = right.deepCopy();
            int slash = value.lastIndexOf('/');
            String name = value.substring(slash + 1);
            ObjectNode object = (ObjectNode) copy.at(value.substring(0, slash));
            JsonNode reason = JSON.createObjectNode()
                    .set(
                            "extension",
                            JSON.createArrayNode()
                                    .add(JSON.createObjectNode()
                                            .put("url", ABSENT)
                                            .put("valueCode", "masked")));
            boolean list = object.get(name).isArray();
            object.remove(name);
            object.set("_" + name, list ? JSON.createArrayNode().add(reason) : reason);
            copies.putIfAbsent(value.replaceAll("/\\d+", ""), copy);
        }
        return copies;
    }

    /** JSON pointers of all that stands for itself, also in a list of such. */
    private static void valuesBelow(JsonNode node, String pointer, List<String> values) {
        node.properties().forEach(field -> {
            String here = pointer + "/" + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                valuesBelow(value, here, values);
            } else if (value.isArray() && value.path(0).isObject()) {
                for (int i = 0; i < value.size(); i++) {
                    valuesBelow(value.get(i), here + "/" + i, values);
                }
            } else if (!UNMASKED.contains(field.getKey()) && !field.getKey().startsWith("_")) {
                values.add(here);
            }
        });
    }

    /** The same for XML: values are changed, tags lost, doubled or exchanged. */
    String spoiltXml(String right) {
        String spoilt = right;
        for (int faults = 1 + chance.nextInt(3); faults > 0; faults--) {
            spoilt = chance.nextBoolean() ? withOtherValue(spoilt) : withOtherTag(spoilt);
        }
        return spoilt;
    }

    /** What is sent of it, in some with a byte order mark before it. */
    String body(String content) {
        return chance.nextInt(8) == 0 ? BYTE_ORDER_MARK + content : content;
    }

    String text() {
        return TEXTS.get(chance.nextInt(TEXTS.size()));
    }

    int number(int below) {
        return chance.nextInt(below);
    }

    private String withOtherValue(String xml) {
        String escaped = text().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return replaced(xml, one(VALUE, xml), "value=\"" + escaped + "\"");
    }

    private String withOtherTag(String xml) {
        MatchResult tag = one(TAG, xml);
        return switch (chance.nextInt(4)) {
            case 0 -> replaced(xml, tag, "");
            case 2 -> replaced(xml, tag, "<" + LONG_NAME + "/>" + tag.group());
            case 1 -> replaced(xml, tag, tag.group() + tag.group());
            default -> replaced(xml, tag, one(TAG, xml).group());
        };
    }

    private MatchResult one(Pattern pattern, String xml) {
        List<MatchResult> all = pattern.matcher(xml).results().toList();
        return all.get(chance.nextInt(all.size()));
    }

    private static String replaced(String xml, MatchResult what, String by) {
        return xml.substring(0, what.start()) + by + xml.substring(what.end());
    }

    private void spoil(JsonNode root) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        JsonNode place = places.get(chance.nextInt(places.size()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(chance.nextInt(names.size()));
            switch (chance.nextInt(5)) {
                case 0 -> object.remove(name);
                case 3 -> object.set(LONG_NAME, something());
                case 1 -> object.set("_" + name, something());
                case 2 ->
                    object.set(
                            names.get(chance.nextInt(names.size())),
                            object.get(name).deepCopy());
                default -> object.set(name, something());
            }
        } else if (place instanceof ArrayNode array && !array.isEmpty()) {
            int index = chance.nextInt(array.size());
            switch (chance.nextInt(3)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                default -> array.set(index, something());
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private JsonNode something() {
        return switch (chance.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.getNodeFactory().booleanNode(chance.nextBoolean());
            case 2 -> JSON.getNodeFactory().numberNode(new BigInteger("9".repeat(1 + chance.nextInt(60))));
            case 3 -> JSON.getNodeFactory().numberNode(-chance.nextInt());
            case 4 -> JSON.createObjectNode();
            case 5 -> JSON.createArrayNode();
            case 6 -> JSON.createObjectNode().put("url", TEXTS.get(chance.nextInt(TEXTS.size())));
            default -> JSON.getNodeFactory().textNode(TEXTS.get(chance.nextInt(TEXTS.size())));
        };
    }
}
