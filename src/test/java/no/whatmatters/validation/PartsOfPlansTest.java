package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** Which plans are shared ones is asked once of the store, however many parts of plans a Bundle brings. */
class PartsOfPlansTest extends ServerTest {

    private static final String SHARED = """
            "title":"Felles plan","period":{"start":"2026-05-04"},"category":[{"coding":[
              {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind","code":"shared-care-plan"}]}]""";

    @Test
    void areLookedUpTogether() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            parts.add(plan("\"partOf\":[{\"reference\":\"CarePlan/" + stored(plan(SHARED)) + "\"}]"));
        }
        int one = validated(parts.subList(0, 1));
        assertThat(validated(parts)).isEqualTo(one);
    }

    /** Statements; each of the parts is held to our profile, and lacks what that demands. */
    private int validated(List<String> parts) {
        String entries = parts.stream()
                .map(each -> "{\"resource\":" + each + ",\"request\":{\"method\":\"POST\",\"url\":\"CarePlan\"}}")
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        return CountedStatements.fewest(() -> {
                    List<String> places = fhir().urlEncodingEnabled(false)
                            .contentType(FHIR_JSON)
                            .body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}")
                            .post("/Bundle/$validate")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("issue.findAll { it.severity == 'error' }.expression.flatten()");
                    for (int i = 0; i < parts.size(); i++) {
                        String place = "Bundle.entry[" + i + "].resource";
                        assertThat(places).anyMatch(each -> each.startsWith(place));
                    }
                })
                .size();
    }

    private String stored(String plan) {
        return post("CarePlan", plan).statusCode(201).extract().path("id");
    }

    private static String plan(String more) {
        return "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"intent\":\"plan\",\"subject\":{\"display\":\"Kari\"},"
                + more + "}";
    }
}
