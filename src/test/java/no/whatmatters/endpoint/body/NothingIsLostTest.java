package no.whatmatters.endpoint.body;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/** Every place of every example, spoilt in every way one could think of: what is read whole is written whole. */
class NothingIsLostTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SPOILT = List.of(
            "{\"foo\":\"bar\"}",
            "[\"a\",{\"b\":\"c\"}]",
            "\"a text\"",
            "\" \"",
            "17",
            "true",
            "{}",
            "[{\"url\":\"http://example.org/a\"}]",
            "{\"extension\":[{\"url\":\"http://example.org/a\",\"valueString\":\"b\",\"foo\":1}]}",
            "{\"resourceType\":\"Patient\",\"id\":\"c\"}");

    @Test
    void ofTheGuidesExamples() throws IOException {
        int whole = 0;
        int tried = 0;
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/") && !file.contains("Bundle")) {
                for (String spoilt : spoiltAtEachPlace(JSON.readTree(CompiledGuide.read(file)))) {
                    Reading reading = Reading.ofJson(spoilt, FHIR, null);
                    tried++;
                    if (reading.whole()) {
                        whole++;
                        assertNothingIsLost(spoilt, reading);
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1_000);
        assertThat(whole).isGreaterThan(10);
    }

    private static void assertNothingIsLost(String sent, Reading reading) throws IOException {
        String written = FHIR.newJsonParser()
                .setStripVersionsFromReferences(false)
                .encodeResourceToString(Objects.requireNonNull(reading.resource()));
        Map<String, Integer> lost = values(JSON.readTree(sent));
        values(JSON.readTree(written)).forEach((value, count) -> lost.merge(value, -count, Integer::sum));
        assertThat(lost.entrySet().stream().filter(each -> each.getValue() > 0))
                .as(sent)
                .isEmpty();
    }

    /** How often each value stands under each name. */
    private static Map<String, Integer> values(JsonNode node) {
        Map<String, Integer> values = new TreeMap<>();
        collect("", node, values);
        return values;
    }

    private static void collect(String name, JsonNode node, Map<String, Integer> values) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> collect(field.getKey(), field.getValue(), values));
        } else if (node instanceof ArrayNode array) {
            array.forEach(each -> collect(name, each, values));
        } else if (!node.isNull() && !node.asText().isEmpty() && !name.equals("div")) {
            values.merge(name + " " + node.asText(), 1, Integer::sum);
        }
    }

    private static List<String> spoiltAtEachPlace(JsonNode example) throws IOException {
        List<String> all = new ArrayList<>();
        List<ObjectNode> places = new ArrayList<>();
        places(example, places);
        int way = 0;
        for (ObjectNode place : places) {
            List<String> names = new ArrayList<>();
            place.fieldNames().forEachRemaining(names::add);
            names.remove("resourceType");
            names.remove("div");
            names.add("another");
            names.add("extension");
            for (String name : names) {
                for (String changed : List.of(name, "_" + name)) {
                    JsonNode before = place.get(changed);
                    place.set(changed, JSON.readTree(SPOILT.get(way++ % SPOILT.size())));
                    all.add(JSON.writeValueAsString(example));
                    if (before == null) {
                        place.remove(changed);
                    } else {
                        place.set(changed, before);
                    }
                }
            }
        }
        return all;
    }

    private static void places(JsonNode node, List<ObjectNode> places) {
        if (node instanceof ObjectNode object) {
            places.add(object);
        }
        node.forEach(child -> places(child, places));
    }
}
