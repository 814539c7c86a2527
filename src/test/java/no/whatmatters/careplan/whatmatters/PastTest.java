package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.picture.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan as it was: every record in the version of then, also those that have been deleted since. */
class PastTest extends ServerTest {

    private static final String NOTE =
            "[{\"authorString\":\"Jonas Lid\",\"time\":\"2026-05-05T10:00:00+02:00\",\"text\":\"%s\"%s}]";
    private static final String LABEL = """
            ,"extension":[{"url":"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
             "valueCoding":{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}}]""";

    private final TestPerson kari = TestPerson.next();
    private SharedPictures plan = new SharedPictures(kari, List.of());
    private String atDischarge = "";

    @BeforeEach
    void discharged() {
        plan = SharedPictures.discharged(kari, dischargeOf(kari), this::fhir);
        atDischarge = Instant.now().toString();
        plan.accepted(this::fhir);
    }

    @Test
    void showsAGoalAsItWasBeforeItWasSetAside() {
        patch(plan.goal(0), "lifecycleStatus", "on-hold");
        String aside = Instant.now().toString();
        patch(plan.goal(0), "lifecycleStatus", "active");

        assertThat(goals(as("gp", atDischarge))).contains("Komme meg hjem").doesNotContain("On hold", "Set aside");
        assertThat(goals(as("gp", aside))).contains("On hold");
        assertThat(goals(as("gp", Instant.now().toString())))
                .contains("Komme meg hjem")
                .doesNotContain("On hold");
        assertThat(as("gp", atDischarge).jsonPath().getString(resource(plan.goal(0)) + ".meta.versionId"))
                .isEqualTo("1");
        assertThat(as("gp", aside).jsonPath().getString(resource(plan.goal(0)) + ".meta.versionId"))
                .isEqualTo("2");
    }

    @Test
    void showsAHandOverAsItWasBeforeItWasAnswered() {
        String now = Instant.now().toString();
        assertThat(SharedPictures.section(as("municipal-nurse", atDischarge).jsonPath(), "hand-overs"))
                .contains("Waits for an answer")
                .doesNotContain("Accepted");
        assertThat(SharedPictures.section(as("municipal-nurse", now).jsonPath(), "hand-overs"))
                .contains("Accepted");
        // Before it was answered it was for the two parties alone, and so is that version of it.
        assertThat(SharedPictures.recordsIn(as("gp", atDischarge))).doesNotContain(plan.handOver());
        assertThat(SharedPictures.recordsIn(as("gp", now))).contains(plan.handOver());
    }

    @Test
    void showsWhatHasBeenDeletedSinceAndNotNow() {
        String action = plan.first("ServiceRequest", 0);
        String score = plan.first("Observation", 0);
        String before = Instant.now().toString();
        freeOf(action);
        delete(action);
        delete(score);

        assertThat(SharedPictures.recordsIn(fhirAs("gp").get(plan.address()))).doesNotContain(action, score);
        assertThat(SharedPictures.recordsIn(as("gp", before))).contains(action, score);
        assertThat(goals(as("gp", before))).contains("“Komme meg hjem” 5 4 May 2026");
        assertThat(SharedPictures.recordsIn(as("gp", Instant.now().toString()))).doesNotContain(action, score);
    }

    @Test
    void showsNothingOfTheTimeBefore() {
        Response answer = as("gp", "2025-05-01");
        assertThat(SharedPictures.recordsIn(answer)).containsExactly(plan.patient());
        assertThat(goals(answer)).contains("No goals had been written down then.");
    }

    @Test
    void takesADayToItsEndInNorway() {
        LocalDate today = LocalDate.now(When.NORWAY);
        assertThat(goals(as("gp", today.toString()))).contains("Komme meg hjem");
        assertThat(as("gp", today.minusDays(1).toString()).jsonPath().getString("entry[0].resource.text.div"))
                .contains("as it was on " + today.minusDays(1).getDayOfMonth() + " ");
    }

    /** Who has no access today has none to the past either, whatever it had then. */
    @Test
    void showsThePastToWhomThePresentIsShown() {
        fhirAs("nurse-elsewhere")
                .queryParam("asOf", atDischarge)
                .get(plan.address())
                .then()
                .statusCode(404);
        label(plan.goal(1));
        assertThat(SharedPictures.recordsIn(as("municipal-nurse", atDischarge))).contains(plan.goal(1));
        Response app = as("municipal-app", atDischarge);
        assertThat(SharedPictures.recordsIn(app)).contains(plan.goal(0)).doesNotContain(plan.goal(1));
        assertThat(app.asString()).doesNotContain("Bli sterkere");
    }

    /** Written before anybody thought of the label: neither the day before, nor why a goal was set aside, tells it. */
    @Test
    void showsNothingThatIsLabelledToday() {
        String secret = "Drikker mer enn hun sier";
        change("municipal-nurse", plan.goal(0), "note", NOTE.formatted(secret, ""));
        patch(plan.goal(1), "statusReason", secret);
        patch(plan.goal(1), "lifecycleStatus", "on-hold");
        patch(plan.goal(1), "lifecycleStatus", "active");
        String before = Instant.now().toString();
        assertThat(as("municipal-app", before).asString()).contains(secret);
        change("conformance", plan.goal(0), "note", NOTE.formatted(secret, LABEL));
        change("conformance", plan.goal(1), "_statusReason", "{" + LABEL.substring(1) + "}");

        assertThat(as("municipal-app", before).asString()).doesNotContain(secret);
        assertThat(fhirAs("municipal-app").get(plan.address()).asString()).doesNotContain(secret);
        assertThat(as("municipal-app", Instant.now().toString()).asString())
                .contains("Komme meg hjem")
                .doesNotContain(secret);
        assertThat(as("municipal-nurse", before).asString()).contains(secret);
    }

    @Test
    void isTheSameAnswerEachTime() {
        Response one = as("gp", atDischarge);
        Response other = as("gp", atDischarge);
        assertThat(other.asByteArray()).isEqualTo(one.asByteArray());
        fhirAs("gp")
                .header("If-None-Match", one.header("ETag"))
                .queryParam("asOf", atDischarge)
                .get(plan.address())
                .then()
                .statusCode(304);
    }

    private Response as(String persona, String asOf) {
        Response answer = fhirAs(persona).queryParam("asOf", asOf).get(plan.address());
        answer.then().statusCode(200);
        return answer;
    }

    private static String goals(Response answer) {
        JsonPath document = answer.jsonPath();
        return SharedPictures.section(document, "goals");
    }

    private static String resource(String record) {
        return "entry.find { it.fullUrl.endsWith('/" + record + "') }.resource";
    }

    private void patch(String record, String element, String text) {
        change("municipal-nurse", record, element, "\"" + text + "\"");
    }

    private void change(String persona, String record, String element, String json) {
        fhirAs(persona)
                .contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", fhir().get("/" + record).header("ETag"))
                .body("[{\"op\":\"add\",\"path\":\"/" + element + "\",\"value\":" + json + "}]")
                .patch("/" + record)
                .then()
                .statusCode(200);
    }

    private void label(String record) {
        fhir().contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", fhir().get("/" + record).header("ETag"))
                .body("""
                        [{"op":"add","path":"/meta/security","value":[
                          {"system":"https://w3id.org/whatmatters/fhir/CodeSystem/access-label","code":"clinical-only"}]}]
                        """)
                .patch("/" + record)
                .then()
                .statusCode(200);
    }

    /** The plan does not name it any more, so that it can be deleted. */
    private void freeOf(String action) {
        String part = plan.first("CarePlan", 0);
        fhir().contentType(SharedPictures.JSON_PATCH)
                .header("If-Match", fhir().get("/" + part).header("ETag"))
                .body("[{\"op\":\"remove\",\"path\":\"/activity\"}]")
                .patch("/" + part)
                .then()
                .statusCode(200);
        assertThat(action).startsWith("ServiceRequest/");
    }

    private void delete(String record) {
        fhir().header("If-Match", fhir().get("/" + record).header("ETag"))
                .delete("/" + record)
                .then()
                .statusCode(200);
    }
}
