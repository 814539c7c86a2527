package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An element of one of several types is hidden as one: the home help does not find out, by its longer name, when a goal began. */
class PatchedInPartTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String FOR_COLLEAGUES = """
            [{"op":"add","path":"/_startDate","value":{"extension":[{
              "url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
              "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]}}]""";

    private String goal = "";

    @BeforeEach
    void herGpLabelsWhenItBegan() {
        KarisPlan plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        goal = "/Goal/" + plan.goal();
        patch("hospital-system", FOR_COLLEAGUES, 200);
        homeHelpSeesNoStart();
    }

    /** The day that stands there would change nothing, and so be stored as it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'op':'replace','path':'/startDate','value':'2026-05-04'}]",
                "[{'op':'replace','path':'/startDate','value':'2026-05-05'}]",
                "[{'op':'remove','path':'/_startDate'}]",
                "[{'op':'add','path':'/startCodeableConcept','value':{'text':'Ved utskrivning'}}]"
            })
    void noPatchReachesItByItsLongerName(String patch) {
        fhirWith(homeHelp())
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(patch.replace('\'', '"'))
                .patch(goal)
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("patch-reached-hidden"));
        fhirAs("gp").get(goal).then().body("startDate", equalTo("2026-05-04"));
    }

    private void homeHelpSeesNoStart() {
        assertThat(fhirWith(homeHelp()).get(goal).asString())
                .contains("SUBSETTED")
                .doesNotContain("2026-05-04\"");
    }

    private static String homeHelp() {
        return AnyToken.of("municipal-app").scope("user/*.cruds").signed();
    }

    private void patch(String persona, String body, int status) {
        fhirAs(persona)
                .contentType(JSON_PATCH)
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(body)
                .patch(goal)
                .then()
                .statusCode(status);
    }
}
