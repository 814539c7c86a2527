package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The discharge is put off after the municipality has said yes: nothing of that yes is left over, and the next one counts. */
class HandOverCalledOffTest extends ServerTest {

    private static final List<String> FROM_11_MAY = List.of(
            "call-at-discharge 2026-05-11",
            "home-visit 2026-05-14",
            "gp-appointment 2026-05-25",
            "ask-again 2026-06-08");

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private String hospital = "";
    private String municipality = "";

    @BeforeEach
    void theMunicipalityHasSaidYes() {
        kari.isDischarged().isTakenOver();
        hospital = kari.organisation("310000108");
        municipality = kari.organisation("310000205");
    }

    @Test
    void theNextOneBringsTasksFromTheNewDayOfDischarge() {
        assertThat(followUp("requested")).hasSize(4);
        callOff();
        assertThat(followUp("requested")).isEmpty();
        theStayEndsOn11May();
        accept(handOver("second", municipality));
        assertThat(followUp("requested")).containsExactlyInAnyOrderElementsOf(FROM_11_MAY);
        assertThat(kari.search("Task?status=cancelled&code:not=hand-over&patient=" + kari.patient())
                        .getList("entry.resource.statusReason.text"))
                .hasSize(4)
                .containsOnly("Utskrivningen er utsatt");
    }

    @Test
    void responsibilityGoesBackToWhoHandedOverAndForthAgain() {
        assertThat(kari.responsible()).isEqualTo(municipality);
        callOff();
        assertThat(kari.responsible()).isEqualTo(hospital);
        accept(handOver("second", municipality));
        assertThat(kari.responsible()).isEqualTo(municipality);
    }

    @Test
    void whatSomebodyHasBegunOnStaysAndIsNotMadeAgain() {
        kari.patch("municipal-nurse", kari.step("home-visit"), 1, status("in-progress"))
                .statusCode(200);
        callOff();
        assertThat(followUp("in-progress")).containsExactly("home-visit 2026-05-07");
        theStayEndsOn11May();
        accept(handOver("second", municipality));
        assertThat(followUp("requested")).hasSize(3);
    }

    /** The GP needs no appointment any more: that is no leftover. */
    @Test
    void aStepThatWasCalledOffByItselfStaysSo() {
        kari.patch("conformance", kari.step("gp-appointment"), 1, status("cancelled", "Er hos fastlegen i dag"))
                .statusCode(200);
        accept(handOver("second", organisation()));
        assertThat(followUp("requested")).hasSize(3);
    }

    @Test
    void whoHasAcceptedTheSamePlanBesideTakesUpWhatWasCalledOff() {
        String neighbours = organisation();
        accept(handOver("second", neighbours));
        assertThat(followUp("requested")).hasSize(4);
        callOff();
        assertThat(kari.responsible()).isEqualTo(neighbours);
        assertThat(kari.search("Task?status=requested&code=home-visit&patient=" + kari.patient())
                        .getList("entry.resource.owner.reference"))
                .containsExactly(neighbours);
    }

    @Test
    void aTaskThatTheHospitalSendsAfterwardsStandsInThePlaceOfTheServices() {
        String sent = followUpTask("sent");
        assertThat(kari.search("Task?status=requested&code=home-visit&patient=" + kari.patient())
                        .getList("entry.collect { 'Task/' + it.resource.id }"))
                .containsExactly(sent);
        assertThat(followUp("requested")).hasSize(4).contains("home-visit 2026-05-06");
    }

    @Test
    void aTaskOnWhichSomebodyHasBegunStandsBesideWhatIsSent() {
        kari.patch("municipal-nurse", kari.step("home-visit"), 1, status("in-progress"))
                .statusCode(200);
        followUpTask("sent");
        assertThat(followUp("in-progress")).containsExactly("home-visit 2026-05-07");
    }

    private void callOff() {
        kari.patch("hospital-system", kari.handOver(), 2, status("cancelled", "Utskrivningen er utsatt"))
                .statusCode(200);
    }

    private void theStayEndsOn11May() {
        kari.patch(
                        "hospital-system",
                        kari.of("Encounter", "stay"),
                        1,
                        "[{\"op\":\"replace\",\"path\":\"/period/end\",\"value\":\"2026-05-11T11:00:00+02:00\"}]")
                .statusCode(200);
    }

    private String handOver(String name, String owner) {
        return kari.create("hospital-system", "Task", """
                {"resourceType":"Task","status":"requested","intent":"order",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.%s"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                 "focus":{"reference":"%s"},"for":{"reference":"%s"},"authoredOn":"2026-05-11T09:30:00+02:00",
                 "requester":{"reference":"%s"},"owner":{"reference":"%s"}}
                """.formatted(
                        kari.person().prefix(), name, kari.of("CarePlan", "plan"), kari.patient(), hospital, owner));
    }

    private String followUpTask(String name) {
        return kari.create("hospital-system", "Task", """
                {"resourceType":"Task","status":"requested","intent":"plan",
                 "identifier":[{"system":"https://sykehuset.example/plan","value":"%s.%s"}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"home-visit"}]},
                 "basedOn":[{"reference":"%s"}],"for":{"reference":"%s"},"authoredOn":"2026-05-04T12:30:00+02:00",
                 "owner":{"reference":"%s"},"restriction":{"period":{"end":"2026-05-06"}}}
                """.formatted(
                        kari.person().prefix(), name, kari.of("CarePlan", "plan"), kari.patient(), municipality));
    }

    private String organisation() {
        return kari.create("conformance", "Organization", "{\"resourceType\":\"Organization\",\"name\":\"Nabofjord\"}");
    }

    private void accept(String task) {
        kari.patch("conformance", task, 1, status("accepted")).statusCode(200);
    }

    /** Step and deadline of the follow-up tasks in that status. */
    private List<String> followUp(String status) {
        return kari.search("Task?code:not=hand-over&status=" + status + "&patient=" + kari.patient())
                .getList(
                        "entry.collect { it.resource.code.coding[0].code + ' ' + it.resource.restriction.period.end }",
                        String.class);
    }
}
