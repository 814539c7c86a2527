package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.Iterator;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.Test;

/** What is sent about somebody who has died is stored as it was sent, and nothing of it is left to be done. */
class LateAfterDeathTest extends ServerTest {

    private static final String REMARKS =
            "entry.findAll { e -> e.response.outcome?.issue?.any { it.details?.coding?.any { it.code == 'resent-differently' } } }";
    private static final String LIVES = "[{\"op\":\"remove\",\"path\":\"/deceasedDateTime\"}]";

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);

    @Test
    void ofADischargeNothingIsLostAndNothingIsOpen() {
        diedBefore();
        solveig.send("hospital-system", discharge());
        nothingIsOpen();
        read(solveig.of("CarePlan", "plan"))
                .body("status", equalTo("completed"))
                .body("period.end", equalTo("2026-05-18"))
                .body("note.text", hasItem("Personen er død"))
                .body("goal.reference", hasItem(solveig.of("Goal", "goal-1")));
        read(solveig.of("CarePlan", "plan") + "/_history/1").body("status", equalTo("active"));
        read(solveig.of("ServiceRequest", "action-1")).body("status", equalTo("revoked"));
        read(solveig.of("Goal", "goal-1")).body("lifecycleStatus", equalTo("active"));
        read(solveig.of("Observation", "score-1")).body("status", equalTo("final"));

        solveig.post("hospital-system", "", discharge()).statusCode(200).body(REMARKS, empty());
    }

    @Test
    void ofABundleThatTellsOfTheDeathItselfNothingIsOpen() {
        solveig.send(
                "hospital-system",
                discharge().replaceFirst("\"gender\"\\s*:", "\"deceasedDateTime\":\"2026-05-18\",\"gender\":"));
        nothingIsOpen();
        read(solveig.of("CarePlan", "plan")).body("status", equalTo("completed"));
    }

    @Test
    void aTaskOrAppointmentOfItsOwnEndsWithTheReason() {
        diedBefore();
        read(task("requested"))
                .body("status", equalTo("cancelled"))
                .body("statusReason.coding.code", hasItem("person-died"));
        read(solveig.create("conformance", "Appointment", """
                        {"resourceType":"Appointment","status":"booked","start":"2099-06-01T10:00:00+02:00",
                         "end":"2099-06-01T11:00:00+02:00",
                         "participant":[{"status":"accepted","actor":{"reference":"%s"}}]}
                        """.formatted(solveig.patient())))
                .body("status", equalTo("cancelled"))
                .body("cancelationReason.coding.code", hasItem("person-died"));
    }

    @Test
    void whatIsDoneStaysAsItIs() {
        diedBefore();
        read(task("completed")).body("status", equalTo("completed")).body("meta.versionId", equalTo("1"));
    }

    @Test
    void whatIsOpenedAgainIsEnded() {
        diedBefore();
        String task = task("completed");
        solveig.patch("conformance", task, 1, PersonInCare.status("in-progress"))
                .statusCode(200);
        read(task).body("status", equalTo("cancelled"));
    }

    /** It was to be before the death, and so was left as it was; now it is put off. */
    @Test
    void anAppointmentThatIsPutOffIsEnded() {
        String visit = livesWith("""
                {"resourceType":"Appointment","status":"booked","start":"2026-05-10T10:00:00+02:00",
                 "end":"2026-05-10T11:00:00+02:00","participant":[{"status":"accepted","actor":{"reference":"%s"}}]}""", "Appointment");
        patch("[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]");
        read(visit).body("status", equalTo("booked"));
        solveig.patch("conformance", visit, 1, """
                        [{"op":"replace","path":"/start","value":"2099-06-01T10:00:00+02:00"},
                         {"op":"replace","path":"/end","value":"2099-06-01T11:00:00+02:00"}]""").statusCode(200);
        read(visit).body("status", equalTo("cancelled")).body("start", equalTo("2099-06-01T10:00:00+02:00"));
    }

    /** Whom it was for, nobody knew when the death was told. */
    @Test
    void aTaskThatIsGivenToHerLateIsEnded() {
        diedBefore();
        String task = solveig.create("conformance", "Task", """
                {"resourceType":"Task","status":"requested","intent":"plan","code":{"text":"Ring pårørende"}}""");
        solveig.patch(
                        "conformance",
                        task,
                        1,
                        "[{\"op\":\"add\",\"path\":\"/for\",\"value\":{\"reference\":\"" + solveig.patient() + "\"}}]")
                .statusCode(200);
        read(task).body("status", equalTo("cancelled")).body("statusReason.coding.code", hasItem("person-died"));
    }

    @Test
    void whatIsHersAndStaysOpenAsItWasIsNotLookedAtAgain() {
        String visit = livesWith("""
                {"resourceType":"Appointment","status":"booked","start":"2026-05-10T10:00:00+02:00",
                 "end":"2026-05-10T11:00:00+02:00","participant":[{"status":"accepted","actor":{"reference":"%s"}}]}""", "Appointment");
        patch("[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]");
        solveig.patch("conformance", visit, 1, "[{\"op\":\"add\",\"path\":\"/comment\",\"value\":\"Ringte\"}]")
                .statusCode(200);
        read(visit).body("status", equalTo("booked")).body("meta.versionId", equalTo("2"));
    }

    /** Deleted as a mistake, and made again under the same id: she lives. */
    @Test
    void whoComesBackAliveIsNotTakenForDead() {
        diedBefore();
        String patient = solveig.patient();
        fhirAs("conformance").delete("/" + patient).then().statusCode(200);
        fhirAs("conformance")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Patient","id":"%s",
                         "identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                        """.formatted(patient.substring(8), solveig.person().identityNumber()))
                .put("/" + patient)
                .then()
                .statusCode(lessThan(300));
        read(task("requested")).body("status", equalTo("requested")).body("meta.versionId", equalTo("1"));
    }

    @Test
    void itGoesOnWhereTheDeathWasAnError() {
        diedBefore();
        solveig.send("hospital-system", discharge());
        patch(LIVES);
        read(solveig.of("CarePlan", "plan")).body("status", equalTo("active")).body("period.end", equalTo(null));
        read(solveig.of("ServiceRequest", "action-1")).body("status", equalTo("active"));
    }

    /** Something about her while she lives; answers its reference. */
    private String livesWith(String record, String type) {
        String patient = solveig.create(
                "conformance", "Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}]}
                """.formatted(solveig.person().identityNumber()));
        return solveig.create("conformance", type, record.formatted(patient));
    }

    private void diedBefore() {
        solveig.create("conformance", "Patient", """
                {"resourceType":"Patient","identifier":[{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}],
                 "deceasedDateTime":"2026-05-18"}
                """.formatted(solveig.person().identityNumber()));
    }

    /** Without the hand-over: nobody can be asked to take over any more. */
    private String discharge() {
        try {
            JsonNode bundle = new ObjectMapper().readTree(solveig.discharge());
            for (Iterator<JsonNode> each = bundle.path("entry").elements(); each.hasNext(); ) {
                String type = each.next().path("resource").path("resourceType").asText();
                if (type.equals("Task") || type.equals("Provenance")) {
                    each.remove();
                }
            }
            return bundle.toString();
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private String task(String status) {
        return solveig.create("conformance", "Task", """
                {"resourceType":"Task","status":"%s","intent":"plan","code":{"text":"Ring pårørende"},
                 "for":{"reference":"%s"}}
                """.formatted(status, solveig.patient()));
    }

    private void nothingIsOpen() {
        for (String each : new String[] {
            "CarePlan?status=draft,active,on-hold,unknown",
            "ServiceRequest?status=draft,active,on-hold",
            "Task?status=draft,requested,received,accepted,ready,in-progress,on-hold"
        }) {
            assertThat(solveig.search(each + "&patient=" + solveig.patient()).getInt("total"))
                    .as(each)
                    .isZero();
        }
    }

    private void patch(String patch) {
        fhirAs("conformance")
                .contentType("application/json-patch+json")
                .body(patch)
                .patch("/" + solveig.patient())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String record) {
        return solveig.get("conformance", record, 200);
    }
}
