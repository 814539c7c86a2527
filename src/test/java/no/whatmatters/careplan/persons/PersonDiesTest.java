package no.whatmatters.careplan.persons;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import no.whatmatters.storage.persons.DeceasedPersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When a person dies, plans end, what was to be done is called off, and nobody is told anything further. */
class PersonDiesTest extends ServerTest {

    private static final String DIED = "[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]";
    private static final String LIVES = "[{\"op\":\"remove\",\"path\":\"/deceasedDateTime\"}]";

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);
    private String patient = "";

    @Autowired
    private DeceasedPersons deceased;

    @BeforeEach
    void isFollowedUpAtHome() {
        solveig.isDischarged().isTakenOver();
        solveig.isVisited();
        patient = solveig.patient();
    }

    @Test
    void plansEndOnTheDayOfTheDeath() {
        dies();
        for (String plan :
                List.of(solveig.of("CarePlan", "plan"), solveig.ofMunicipality("CarePlan", "plan"), sharedPlan())) {
            read(plan)
                    .body("status", equalTo("completed"))
                    .body("period.end", equalTo("2026-05-18"))
                    .body("note.text", hasItem("Personen er død"));
        }
    }

    /** R4 refuses a period of which it is not certain that it ends after it begins. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-18T10:00:00+02:00", "2026-05", "2026", "2026-05-19"})
    void aPlanOfWhichTheDayIsNotSurelyAfterTheStartEndsAsItBegan(String start) {
        String plan = solveig.create("conformance", "CarePlan", """
                {"resourceType":"CarePlan","status":"active","intent":"plan",
                 "subject":{"reference":"%s"},"period":{"start":"%s"}}
                """.formatted(patient, start));
        dies();
        read(plan).body("status", equalTo("completed")).body("period.end", equalTo(start));
    }

    @Test
    void whatWasToBeDoneIsCalledOffWithAReasonAndWhatWasDoneStays() {
        solveig.patch("municipal-nurse", solveig.step("home-visit"), 1, status("completed"))
                .statusCode(200);
        String further = handOver("requested").extract().path("id");
        dies();
        for (String task : List.of(
                solveig.handOver(), solveig.step("call-at-discharge"), solveig.step("ask-again"), "Task/" + further)) {
            read(task)
                    .body("status", equalTo("cancelled"))
                    .body("statusReason.coding.code", hasItem("person-died"))
                    .body("statusReason.text", equalTo("Personen er død"));
        }
        read(solveig.step("home-visit")).body("status", equalTo("completed"));
        solveig.get("hospital-system", solveig.handOver(), 200).body("statusReason.text", equalTo("Personen er død"));
    }

    @Test
    void whoWasThereAtTheEndMayStillWriteDownHowItWas() {
        dies();
        assertThat(solveig.members()).contains(solveig.organisation("310000108"), solveig.organisation("310000205"));
        solveig.create("municipal-epj", "Observation", """
                {"resourceType":"Observation","status":"final","subject":{"reference":"%s"},
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.late"}],
                 "code":{"text":"Døde hjemme, som hun ønsket"},"effectiveDateTime":"2026-05-18"}
                """.formatted(
                        patient, solveig.person().prefix()));
        solveig.get("municipal-nurse", solveig.of("Goal", "goal-1"), 200);
    }

    @Test
    void nobodyIsAskedToTakeOverAnyMore() {
        dies();
        handOver("requested").statusCode(422).body("issue[0].details.coding[0].code", equalTo("person-has-died"));
        assertThat(solveig.search("Task?patient=" + patient + "&status=requested,accepted,received,in-progress")
                        .getInt("total"))
                .isZero();
    }

    @Test
    void theDischargeSentAgainIsAnsweredAsBefore() {
        dies();
        solveig.send("hospital-system", solveig.discharge());
        read(solveig.handOver()).body("status", equalTo("cancelled"));
    }

    @Test
    void whoeverTellsSomebodySomethingCanAskWhetherSheLives() {
        assertThat(deceased.includes(patient.substring("Patient/".length()))).isFalse();
        dies();
        assertThat(deceased.includes(patient.substring("Patient/".length()))).isTrue();
        lives();
        assertThat(deceased.includes(patient.substring("Patient/".length()))).isFalse();
    }

    @Test
    void aDeathThatWasAnErrorIsTakenBackWithAllThatItEnded() {
        List<String> before = state();
        dies();
        assertThat(state()).isNotEqualTo(before);
        lives();
        assertThat(state()).isEqualTo(before);
        solveig.patch("municipal-nurse", solveig.handOver(), 4, status("in-progress"))
                .statusCode(200);
    }

    /** What somebody has written to since is theirs. */
    @Test
    void whatSomebodyHasChangedSinceStaysAsTheyLeftIt() {
        dies();
        solveig.patch("municipal-epj", solveig.ofMunicipality("CarePlan", "plan"), 2, status("entered-in-error"))
                .statusCode(200);
        lives();
        read(solveig.ofMunicipality("CarePlan", "plan")).body("status", equalTo("entered-in-error"));
        read(solveig.of("CarePlan", "plan")).body("status", equalTo("active"));
    }

    @Test
    void onlyWhoTakesPartSaysThatSheHasDied() {
        for (String persona : List.of("hospital-system", "nurse-elsewhere")) {
            patch(persona, DIED).statusCode(persona.equals("hospital-system") ? 403 : 404);
        }
        assertThat(deceased.includes(patient.substring("Patient/".length()))).isFalse();
        patch("municipal-nurse", DIED).statusCode(200);
    }

    private void dies() {
        patch("municipal-epj", DIED).statusCode(200);
    }

    private void lives() {
        patch("municipal-epj", LIVES).statusCode(200);
    }

    private ValidatableResponse patch(String persona, String patch) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .body(patch)
                .patch("/" + patient)
                .then();
    }

    private ValidatableResponse handOver(String status) {
        return solveig.post("municipal-epj", "/Task", """
                {"resourceType":"Task","status":"%s","intent":"order",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.further"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                 "focus":{"reference":"%s"},"for":{"reference":"%s"},"authoredOn":"2026-05-20T09:30:00+02:00",
                 "requester":{"reference":"%s"},"owner":{"reference":"%s"}}
                """.formatted(
                        status,
                        solveig.person().prefix(),
                        solveig.ofMunicipality("CarePlan", "plan"),
                        patient,
                        solveig.organisation("310000205"),
                        solveig.organisation("310000302")));
    }

    /** Status, period and reason of all her plans and tasks. */
    private List<String> state() {
        JsonPath plans = solveig.search("CarePlan?patient=" + patient + "&_count=200");
        JsonPath tasks = solveig.search("Task?patient=" + patient + "&_count=200");
        List<String> all = new ArrayList<>(plans.getList(
                "entry.collect { it.resource.id + it.resource.status + it.resource.period + it.resource.note }"));
        all.addAll(
                tasks.getList(
                        "entry.collect { it.resource.id + it.resource.status + it.resource.statusReason + it.resource.lastModified }"));
        assertThat(all).hasSizeGreaterThan(6);
        return all.stream().sorted().toList();
    }

    private String sharedPlan() {
        return "CarePlan/"
                + solveig.search("CarePlan?patient=" + patient
                                + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind|shared-care-plan")
                        .getString("entry[0].resource.id");
    }

    private ValidatableResponse read(String record) {
        return solveig.get("conformance", record, 200);
    }
}
