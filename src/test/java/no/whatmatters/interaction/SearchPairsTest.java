package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.Parameter;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each search parameter of R4 that the statement offers finds a record by what stands in it, and does not find the same record
 * by anything else. The records are written in {@code search/records.json}, or are the guide's own; what to ask for is read out
 * of them by the parameter's own expression. Those of the guide have pairs of their own ({@link OwnSearchParametersTest}).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPairsTest extends ServerTest {

    private static final String R4 = "http://hl7.org/fhir/SearchParameter/";

    /** Nobody can write them: the log has tests of its own. */
    private static final Set<String> NONE_TO_FIND = Set.of("AuditEvent");

    private static final String NOBODY = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";

    private final Map<String, List<Resource>> records = new LinkedHashMap<>();
    private final Map<String, String> refused = new LinkedHashMap<>();

    @BeforeAll
    void store() throws IOException {
        try (InputStream in = SearchPairsTest.class.getResourceAsStream("/search/records.json")) {
            for (JsonNode each : new ObjectMapper().readTree(in)) {
                String path = each.path("resourceType").asText() + "/"
                        + each.path("id").asText();
                Response answer =
                        fhir().contentType(FHIR_JSON).body(each.toString()).put("/" + path);
                if (answer.statusCode() != 201) {
                    refused.put(path, answer.asString());
                }
                note(each.toString());
            }
        }
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            if (!type.writable() && !NONE_TO_FIND.contains(type.name())) {
                CompiledGuide.resources(type.name()).forEach(this::note);
            }
        }
    }

    private void note(String json) {
        Resource record = (Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json);
        records.computeIfAbsent(record.fhirType(), unused -> new ArrayList<>()).add(record);
    }

    @TestFactory
    Stream<DynamicTest> findsByEachParameterWhatIsSaidAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest(
                "all records are stored", () -> assertThat(refused).isEmpty()));
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            type.searchParameters().forEach((code, parameter) -> {
                if (parameter.definition().startsWith(R4) && !NONE_TO_FIND.contains(type.name())) {
                    String name = type.name();
                    tests.add(DynamicTest.dynamicTest(name + "?" + code, () -> {
                        if (code.startsWith("_")) {
                            tryOfEveryType(name, code);
                        } else {
                            tryPair(name, code, parameter);
                        }
                    }));
                }
            });
        }
        assertThat(tests).hasSizeGreaterThan(200);
        return tests.stream();
    }

    private void tryOfEveryType(String type, String code) {
        String id = fhir().get("/" + type + "?_count=1").path("entry[0].resource.id");
        boolean time = code.equals("_lastUpdated");
        String finds = time ? "_id=" + id + "&_lastUpdated=ge2000-01-01" : "_id=" + id;
        String findsNot = time ? "_id=" + id + "&_lastUpdated=lt2000-01-01" : "_id=" + NOBODY;
        assertThat(fhir().get("/" + type + "?" + finds).jsonPath().getList("entry.resource.id"))
                .isEqualTo(List.of(id));
        fhir().get("/" + type + "?" + findsNot).then().statusCode(200).body("total", equalTo(0));
    }

    private void tryPair(String type, String code, Parameter parameter) {
        SearchPair pair = records.getOrDefault(type, List.of()).stream()
                .map(each -> SearchPair.of(each, code, parameter.type()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No record says anything that " + code + " finds."));

        assertThat(found(type, code, pair.finds(), pair.record())).containsExactly(name(pair.record()));
        assertThat(found(type, code, pair.findsNot(), pair.record())).isEmpty();
    }

    /** Among the one record, so that it does not matter who else has written what. */
    private List<String> found(String type, String code, String value, Resource record) {
        boolean ofTheGuide = record.getIdElement().isEmpty()
                || !Objects.requireNonNull(record.getIdElement().getIdPart()).startsWith("5ea2c401");
        Map<String, String> among = ofTheGuide
                ? Map.of(SearchPair.key(record), SearchPair.keyOf(record))
                : Map.of("_id", record.getIdElement().getIdPart());
        JsonPath answer = fhir().queryParam(code, value)
                .queryParams(among.containsKey(code) ? Map.of() : among)
                .get("/" + type)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> resources = answer.getList("entry.resource");
        return resources == null
                ? List.of()
                : resources.stream()
                        .map(each -> ofTheGuide
                                ? String.valueOf(each.get(SearchPair.key(record)))
                                : String.valueOf(each.get("id")))
                        .distinct()
                        .toList();
    }

    private static String name(Resource record) {
        boolean written = record.getIdElement().hasIdPart()
                && record.getIdElement().getIdPart().startsWith("5ea2c401");
        return written ? record.getIdElement().getIdPart() : SearchPair.keyOf(record);
    }
}
