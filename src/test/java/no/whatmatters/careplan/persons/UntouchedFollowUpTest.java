package no.whatmatters.careplan.persons;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.Test;

/** A follow-up task that nobody but the service has written to is untouched, however often the service wrote to it. */
class UntouchedFollowUpTest extends ServerTest {

    private static final String DIED = "[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]";
    private static final String LIVES = "[{\"op\":\"remove\",\"path\":\"/deceasedDateTime\"}]";

    @Test
    void goesWithItsHandOverAfterADeathThatWasAnError() {
        PersonInCare kari = livesAfterAll();
        callOff(kari, 4);
        assertThat(followUp(kari, kari.patient(), "requested")).isEmpty();
    }

    @Test
    void givesWayToOneThatIsSentAfterADeathThatWasAnError() {
        PersonInCare kari = livesAfterAll();
        String sent = homeVisit(kari, kari.patient());
        assertThat(homeVisits(kari, kari.patient())).containsExactly(sent);
    }

    @Test
    void staysWhereSomebodyHasWrittenToItBeside() {
        PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
        kari.isDischarged().isTakenOver();
        kari.patch(
                        "conformance",
                        kari.step("home-visit"),
                        1,
                        "[{\"op\":\"add\",\"path\":\"/priority\",\"value\":\"urgent\"}]")
                .statusCode(200);
        callOff(kari, 2);
        assertThat(followUp(kari, kari.patient(), "requested")).containsExactly("home-visit");
    }

    @Test
    void goesWithItsHandOverAfterTwoRecordsBecameOne() {
        TwoRecords solveig = TwoRecords.discharged(this::fhirAs);
        solveig.join("municipal-registry").statusCode(200);
        callOff(solveig.gives(), 3);
        assertThat(followUp(solveig.gives(), solveig.first(), "requested")).hasSize(4);
        assertThat(followUp(solveig.gives(), solveig.first(), "cancelled")).hasSize(4);
    }

    @Test
    void givesWayToOneThatIsSentAfterTwoRecordsBecameOne() {
        TwoRecords solveig = TwoRecords.discharged(this::fhirAs);
        solveig.join("municipal-registry").statusCode(200);
        String sent = homeVisit(solveig.gives(), solveig.first());
        assertThat(homeVisits(solveig.gives(), solveig.first())).hasSize(2).contains(sent);
    }

    private PersonInCare livesAfterAll() {
        PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
        kari.isDischarged().isTakenOver();
        for (String each : List.of(DIED, LIVES)) {
            fhirAs("municipal-epj")
                    .contentType("application/json-patch+json")
                    .body(each)
                    .patch("/" + kari.patient())
                    .then()
                    .statusCode(200);
        }
        assertThat(followUp(kari, kari.patient(), "requested")).hasSize(4);
        return kari;
    }

    private static void callOff(PersonInCare person, int version) {
        person.patch("hospital-system", person.handOver(), version, status("cancelled", "Utskrivningen er utsatt"))
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static String homeVisit(PersonInCare person, String patient) {
        return person.create("hospital-system", "Task", """
                {"resourceType":"Task","status":"requested","intent":"plan",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.sent"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"home-visit"}]},
                 "basedOn":[{"reference":"%s"}],"for":{"reference":"%s"},"authoredOn":"2026-05-04T12:30:00+02:00",
                 "owner":{"reference":"%s"},"restriction":{"period":{"end":"2026-05-06"}}}
                """.formatted(
                person.person().prefix(), person.of("CarePlan", "plan"), patient, person.organisation("310000205")));
    }

    private static List<String> homeVisits(PersonInCare person, String patient) {
        return person.search("Task?status=requested&code=home-visit&patient=" + patient)
                .getList("entry.collect { 'Task/' + it.resource.id }");
    }

    private static List<String> followUp(PersonInCare person, String patient, String status) {
        return person.search("Task?code:not=hand-over&status=" + status + "&patient=" + patient)
                .getList("entry.collect { it.resource.code.coding[0].code }");
    }
}
