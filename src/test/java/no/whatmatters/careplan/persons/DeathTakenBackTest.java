package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.Test;

/** A death ends what was planned for the person too; a death that was an error leaves a plan that goes on. */
class DeathTakenBackTest extends ServerTest {

    private static final String DIED = "[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]";
    private static final String LIVES = "[{\"op\":\"remove\",\"path\":\"/deceasedDateTime\"}]";

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);

    @Test
    void plannedActionsAreRevokedAndGoOnAgain() {
        takenOver();
        String action = solveig.of("ServiceRequest", "action-1");
        JsonPath before = read(action).extract().jsonPath();
        patch(solveig.patient(), DIED);
        read(action).body("status", equalTo("revoked")).body("note.text", hasItem("Personen er død"));
        patch(solveig.patient(), LIVES);
        read(action).body("status", equalTo("active")).body("note", equalTo(before.get("note")));
    }

    @Test
    void appointmentsThatWereToComeAreCancelledAndOthersStay() {
        takenOver();
        String toCome = appointment("2099-06-01", solveig.patient());
        String overDue = appointment("2026-05-19", solveig.patient());
        String past = appointment("2026-05-10", solveig.patient());
        String another = solveig.create("conformance", "Patient", "{\"resourceType\":\"Patient\",\"active\":true}");
        String together = appointment("2099-06-02", solveig.patient(), another);
        patch(solveig.patient(), DIED);
        for (String each : List.of(toCome, overDue)) {
            read(each)
                    .body("status", equalTo("cancelled"))
                    .body("cancelationReason.coding.code", hasItem("person-died"));
        }
        for (String each : List.of(past, together)) {
            read(each).body("status", equalTo("booked"));
        }
        patch(solveig.patient(), LIVES);
        for (String each : List.of(toCome, overDue, past)) {
            read(each).body("status", equalTo("booked")).body("cancelationReason", equalTo(null));
        }
    }

    @Test
    void thePictureShowsNothingAsStillToBeDone() {
        takenOver();
        appointment("2099-06-01", solveig.patient());
        patch(solveig.patient(), DIED);
        String page = solveig.get("municipal-nurse", solveig.patient() + "/$what-matters", 200)
                .extract()
                .asString();
        assertThat(page).doesNotContain("Kontroll 2099");
        patch(solveig.patient(), LIVES);
        assertThat(solveig.get("municipal-nurse", solveig.patient() + "/$what-matters", 200)
                        .extract()
                        .asString())
                .contains("Kontroll 2099");
    }

    /** The service has written to the shared plan meanwhile, and nobody else can. */
    @Test
    void theSharedPlanGoesOnWithTheGoalsThatCameMeanwhile() {
        takenOver();
        String shared = sharedPlans(solveig.patient(), "active").get(0);
        patch(solveig.patient(), DIED);
        read(shared).body("status", equalTo("completed"));
        String goal = solveig.create("municipal-epj", "Goal", """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Besøke søsteren"},
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.meanwhile"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                 "startDate":"2026-05-18","subject":{"reference":"%s"},"expressedBy":{"reference":"%s"}}
                """.formatted(
                        solveig.person().prefix(), solveig.patient(), solveig.patient()));
        read(shared).body("goal.reference", hasItem(goal));
        patch(solveig.patient(), LIVES);
        read(shared)
                .body("status", equalTo("active"))
                .body("period.end", equalTo(null))
                .body("note", equalTo(null))
                .body("goal.reference", hasItem(goal))
                .body("goal.reference", hasItem(solveig.of("Goal", "goal-1")));
    }

    /** She had died by one record, and lives by what the other is told after the two were joined. */
    @Test
    void whatHadEndedForOneOfTwoRecordsGoesOnForTheOne() {
        TwoRecords two = TwoRecords.discharged(this::fhirAs);
        String gone = two.sharedPlans(two.second(), "active").get(0);
        List<String> stays = two.sharedPlans(two.first(), "active");
        patch(two.second(), DIED);
        two.join("municipal-registry").statusCode(200);
        assertThat(two.sharedPlans(two.first(), "active")).isEmpty();
        patch(two.first(), LIVES);
        for (PersonInCare each : List.of(two.stays(), two.gives())) {
            two.stays()
                    .get("conformance", each.of("CarePlan", "plan"), 200)
                    .body("status", equalTo("active"))
                    .body("subject.reference", equalTo(two.first()));
            two.stays()
                    .get("conformance", each.of("ServiceRequest", "action-1"), 200)
                    .body("status", equalTo("active"))
                    .body("subject.reference", equalTo(two.first()));
            two.stays()
                    .get("conformance", each.handOver(), 200)
                    .body("status", equalTo("accepted"))
                    .body("for.reference", equalTo(two.first()));
        }
        assertThat(two.sharedPlans(two.first(), "active")).isEqualTo(stays);
        assertThat(two.sharedPlans(two.first(), "revoked")).containsExactly(gone);
    }

    private void takenOver() {
        solveig.isDischarged().isTakenOver();
    }

    private String appointment(String day, String... persons) {
        String participants = Arrays.stream(persons)
                .map(each -> "{\"status\":\"accepted\",\"actor\":{\"reference\":\"" + each + "\"}}")
                .collect(Collectors.joining(","));
        return solveig.create("conformance", "Appointment", """
                {"resourceType":"Appointment","status":"booked","description":"Kontroll %s",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.%s"}],
                 "start":"%sT10:00:00+02:00","end":"%sT11:00:00+02:00","participant":[%s]}
                """.formatted(
                        day.substring(0, 4), solveig.person().prefix(), day, day, day, participants));
    }

    private List<String> sharedPlans(String patient, String status) {
        return solveig.search("CarePlan?patient=" + patient + "&status=" + status
                        + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                .getList("entry.collect { 'CarePlan/' + it.resource.id }");
    }

    private void patch(String patient, String patch) {
        fhirAs("municipal-epj")
                .contentType("application/json-patch+json")
                .body(patch)
                .patch("/" + patient)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private ValidatableResponse read(String record) {
        return solveig.get("conformance", record, 200);
    }
}
