package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation of the statement is there at the levels that its definition names, and at no other. */
class OperationsOfTheStatementTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOMETHING = "/3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
    private static final String NOT_THERE = "unsupported-interaction";

    private static final Map<String, JsonNode> DEFINITIONS = CompiledGuide.resources("OperationDefinition")
            .map(OperationsOfTheStatementTest::parsed)
            .collect(Collectors.toMap(each -> each.path("url").asText(), Function.identity()));

    @TestFactory
    Stream<DynamicTest> areServedWhereTheirDefinitionsSay() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode type : rest().path("resource")) {
            String path = "/" + type.path("type").asText();
            for (JsonNode operation : type.path("operation")) {
                JsonNode definition = definitionOf(operation);
                String name = "/$" + definition.path("code").asText();
                tests.add(test(path + name, definition.path("type").asBoolean()));
                tests.add(test(
                        path + SOMETHING + name, definition.path("instance").asBoolean()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> areServedForTheWholeServerWhereItSaysSo() {
        List<String> promised = new ArrayList<>();
        rest().path("operation")
                .forEach(each -> promised.add(definitionOf(each).path("code").asText()));
        return DEFINITIONS.values().stream()
                .map(each -> each.path("code").asText())
                .map(code -> test("/$" + code, promised.contains(code)));
    }

    @Test
    void areDefinedForTheTypesThatNameThem() {
        for (JsonNode type : rest().path("resource")) {
            for (JsonNode operation : type.path("operation")) {
                List<String> types = new ArrayList<>();
                definitionOf(operation).path("resource").forEach(each -> types.add(each.asText()));
                assertThat(types)
                        .as(operation.toString())
                        .containsAnyOf(type.path("type").asText(), "Resource");
            }
        }
    }

    private DynamicTest test(String path, boolean served) {
        return DynamicTest.dynamicTest(path, () -> fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Parameters\"}")
                .post(path)
                .then()
                .body("resourceType", is("OperationOutcome"))
                .body("issue.details.coding.flatten().code", served ? not(hasItem(NOT_THERE)) : hasItem(NOT_THERE)));
    }

    private static JsonNode definitionOf(JsonNode operation) {
        String url = operation.path("definition").asText();
        JsonNode definition = Objects.requireNonNull(DEFINITIONS.get(url), url);
        assertThat(definition.path("code").asText())
                .isEqualTo(operation.path("name").asText());
        return definition;
    }

    private JsonNode rest() {
        return parsed(fhir().get("/metadata").asString()).path("rest").path(0);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
