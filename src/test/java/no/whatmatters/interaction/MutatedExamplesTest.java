package no.whatmatters.interaction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

/** The examples of the guide, spoilt by chance but always in the same way: whatever comes in, the answer is no failure. */
class MutatedExamplesTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 3;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "\u00a0",
            "\u200f\u202eabc",
            "\ud83d\udc75\ud83c\udffd",
            "a\u0301\u0301\u0301\u0301",
            "é".repeat(5_000),
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

    private final Random chance = new Random(4711);

    private final TestPerson somebody = TestPerson.next();

    @Test
    void areAnsweredAndNeverFail() throws IOException {
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/")) {
                JsonNode example = JSON.readTree(CompiledGuide.read(file));
                for (int i = 0; i < ROUNDS; i++) {
                    JsonNode spoilt = example.deepCopy();
                    for (int faults = 1 + chance.nextInt(4); faults > 0; faults--) {
                        spoil(spoilt);
                    }
                    send(example.path("resourceType").asText(), somebody.renamed(spoilt.toString()));
                }
            }
        }
    }

    private void send(String type, String json) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        if (type.equals("Bundle")) {
            answered(fhir().contentType(FHIR_JSON).body(json).post("").then());
        } else if (stored != null && stored.writable()) {
            answered(post(type, json));
        } else {
            return;
        }
        answered(fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(json)
                .post("/" + type + "/$validate")
                .then());
    }

    private static void answered(ValidatableResponse answer) {
        answer.statusCode(lessThan(500));
        if (answer.extract().statusCode() >= 400) {
            answer.body("resourceType", equalTo("OperationOutcome")).body("issue[0].details.text", notNullValue());
        }
    }

    private void spoil(JsonNode root) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        JsonNode place = places.get(chance.nextInt(places.size()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(chance.nextInt(names.size()));
            switch (chance.nextInt(4)) {
                case 0 -> object.remove(name);
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
