package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may read a part of Kari's goal is said by the hospital that wrote it down; others on the team work with what is there. */
class LabelsOfOthersTest extends ServerTest {

    private static final String LABEL = """
            {"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
             "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}""";

    private static final String BY_OLA = "\"authorString\":\"Ola\",\"time\":\"2026-05-05T10:00:00+02:00\",";

    private KarisPlan plan;
    private String goal = "";

    @BeforeEach
    void theHospitalNotesSomethingForColleagues() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        goal = "/Goal/" + plan.goal();
        patched(
                        "hospital-nurse",
                        "[{\"op\":\"add\",\"path\":\"/note\",\"value\":[{" + BY_OLA
                                + "\"text\":\"Drikker\",\"extension\":[" + LABEL + "]},{" + BY_OLA
                                + "\"text\":\"Glad i turer\"}]}]")
                .statusCode(200);
    }

    @Test
    void stayOnWhatIsLabelled() {
        refused("[{\"op\":\"remove\",\"path\":\"/note/0/extension/0\"}]");
        refused("[{\"op\":\"replace\",\"path\":\"/note/0/extension/0/valueCoding\",\"value\":"
                + "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\",\"code\":\"N\"}}]");
        refused("[{\"op\":\"replace\",\"path\":\"/note/0\",\"value\":{" + BY_OLA + "\"text\":\"Drikker mye\"}}]");
        refused("[{\"op\":\"replace\",\"path\":\"/note\",\"value\":[{" + BY_OLA
                + "\"text\":\"Glad i turer\",\"extension\":[" + LABEL + "]},{" + BY_OLA + "\"text\":\"Drikker\"}]}]");
        fhirAs("municipal-app").get(goal).then().body("note.text", equalTo(List.of("Glad i turer")));
    }

    /** Nobody but its owner keeps a target or a note from the home help. */
    @Test
    void comeOnNothingThatIsOpen() {
        refused("[{\"op\":\"add\",\"path\":\"/note/1/extension\",\"value\":[" + LABEL + "]}]");
        refused("[{\"op\":\"replace\",\"path\":\"/note/1\",\"value\":{" + BY_OLA
                + "\"text\":\"Glad i tur\",\"extension\":[" + LABEL + "]}}]");
        refused("[{\"op\":\"add\",\"path\":\"/note/1/_text\",\"value\":{\"extension\":[" + LABEL + "]}}]");
    }

    @Test
    void comeWithWhatIsNewAndStayWhereTheRestChanges() {
        patched(
                        "municipal-nurse",
                        "[{\"op\":\"add\",\"path\":\"/note/-\",\"value\":{" + BY_OLA + "\"text\":\"Ny\",\"extension\":["
                                + LABEL + "]}}]")
                .statusCode(200);
        patched("municipal-nurse", "[{\"op\":\"replace\",\"path\":\"/note/0/text\",\"value\":\"Drikker mindre\"}]")
                .statusCode(200);
        fhirAs("municipal-app").get(goal).then().body("note.text", equalTo(List.of("Glad i turer")));
        patched("hospital-nurse", "[{\"op\":\"remove\",\"path\":\"/note/0/extension\"}]")
                .statusCode(200);
        fhirAs("municipal-app").get(goal).then().body("note.text", hasItem("Drikker mindre"));
    }

    /** It was written before anybody thought of the label. */
    @Test
    void hideThePastToo() {
        patched("hospital-nurse", "[{\"op\":\"remove\",\"path\":\"/note/0\"}]").statusCode(200);
        fhirAs("municipal-app").get(goal + "/_history/3").then().statusCode(200);
        patched("hospital-nurse", "[{\"op\":\"add\",\"path\":\"/note/0/extension\",\"value\":[" + LABEL + "]}]")
                .statusCode(200);
        fhirAs("municipal-app").get(goal + "/_history/3").then().statusCode(404);
        Response history = fhirAs("municipal-app").get(goal + "/_history");
        assertThat(history.statusCode()).isEqualTo(200);
        assertThat(history.asString())
                .doesNotContain("Glad i turer")
                .doesNotContain("\"total\"")
                .contains("SUBSETTED");
        fhirAs("gp").get(goal + "/_history/3").then().statusCode(200);
    }

    private void refused(String patch) {
        patched("municipal-nurse", patch)
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("labels-belonged-to-the-owner"));
    }

    private ValidatableResponse patched(String persona, String patch) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get(goal).header("ETag"))
                .body(patch)
                .patch(goal)
                .then();
    }
}
