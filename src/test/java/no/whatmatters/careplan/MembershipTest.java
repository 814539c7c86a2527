package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation is on the team as long as it has something to do there, or is the responsible one. */
class MembershipTest extends ServerTest {

    private static final List<String> STEPS = MunicipalityLeaves.STEPS;

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private final MunicipalityLeaves leaving = new MunicipalityLeaves(kari);
    private String hospital = "";
    private String municipality = "";

    @BeforeEach
    void theHospitalHandsOver() {
        kari.isDischarged();
        hospital = kari.organisation("310000108");
        municipality = kari.organisation("310000205");
    }

    @Test
    void theResponsibleOneStaysUntilAnotherHasTakenOver() {
        endHospitalsPlan();
        assertThat(kari.members()).contains(hospital);
        kari.isTakenOver();
        assertThat(kari.members()).contains(municipality).doesNotContain(hospital);
        assertThat(ends(hospital))
                .containsExactly(LocalDate.now(ZoneId.of("Europe/Oslo")).toString());
    }

    @Test
    void whoHasAPlanInForceStaysWhoeverIsResponsible() {
        kari.isTakenOver();
        assertThat(kari.members()).contains(hospital, municipality);
        endHospitalsPlan();
        assertThat(kari.members()).doesNotContain(hospital);
    }

    @Test
    void whoHasATaskLeftStaysAndTheLastOneEndsIt() {
        kari.isTakenOver();
        kari.patch("municipal-nurse", kari.handOver(), 2, status("completed")).statusCode(200);
        theNeighboursTakeOver();
        leaving.actionsAreDone();
        for (String step : STEPS) {
            assertThat(kari.members()).as(step).contains(municipality);
            kari.patch("municipal-nurse", kari.step(step), 1, status("completed"))
                    .statusCode(200);
        }
        assertThat(kari.members()).doesNotContain(municipality);
    }

    @Test
    void whoHasAcceptedAHandOverStaysUntilItIsOver() {
        kari.isTakenOver();
        theNeighboursTakeOver();
        STEPS.forEach(step -> kari.patch("municipal-nurse", kari.step(step), 1, status("completed"))
                .statusCode(200));
        leaving.actionsAreDone();
        assertThat(kari.members()).contains(municipality);
        kari.patch("hospital-system", kari.handOver(), 2, status("cancelled", "Flyttet"))
                .statusCode(200);
        assertThat(kari.members()).doesNotContain(municipality);
    }

    /** The physiotherapist goes on, whoever has taken over. */
    @Test
    void whoDoesAPlannedActionStaysUntilTheLastOneEnds() {
        kari.isTakenOver();
        kari.patch("municipal-nurse", kari.handOver(), 2, status("completed")).statusCode(200);
        theNeighboursTakeOver();
        STEPS.forEach(step -> kari.patch("municipal-nurse", kari.step(step), 1, status("completed"))
                .statusCode(200));
        assertThat(kari.members()).contains(municipality);
        leaving.actionsAreDone();
        assertThat(kari.members()).doesNotContain(municipality);
    }

    /** R4 lets an organisation take part by those who work there, or by its services. */
    @ParameterizedTest
    @CsvSource({"PractitionerRole, organization", "HealthcareService, providedBy"})
    void whoTakesPartInAnAppointmentStaysUntilItIsCalledOff(String type, String of) {
        kari.isTakenOver();
        String ward = kari.create(
                "conformance",
                type,
                "{\"resourceType\":\"%s\",\"%s\":{\"reference\":\"%s\"}}".formatted(type, of, hospital));
        String appointment = kari.create(
                "conformance", "Appointment", """
                {"resourceType":"Appointment","status":"booked","start":"2099-06-01T10:00:00+02:00",
                 "identifier":[{"system":"https://prove.example/plan","value":"%s.appointment"}],
                 "end":"2099-06-01T11:00:00+02:00","participant":[
                  {"status":"accepted","actor":{"reference":"%s"}},{"status":"accepted","actor":{"reference":"%s"}}]}
                """.formatted(kari.person().prefix(), kari.patient(), ward));
        endHospitalsPlan();
        assertThat(kari.members()).contains(hospital);
        kari.patch("conformance", appointment, 1, status("cancelled")).statusCode(200);
        assertThat(kari.members()).doesNotContain(hospital);
    }

    /** It may look until the day is over, then no longer; what it wrote itself it always sees. */
    @Test
    void whoHasLeftReadsNoMoreThanItsOwn() throws SQLException {
        kari.isTakenOver();
        kari.isVisited();
        leaving.isDone();
        for (String action : List.of("action-1", "action-2", "action-3")) {
            kari.patch("conformance", kari.ofMunicipality("ServiceRequest", action), 1, status("revoked"))
                    .statusCode(200);
        }
        kari.get("municipal-nurse", kari.of("Goal", "goal-1"), 200);
        kari.patch("municipal-nurse", kari.ofMunicipality("CarePlan", "plan"), 1, status("completed"))
                .statusCode(200);
        kari.get("municipal-nurse", kari.of("Goal", "goal-1"), 200);

        leaving.theDayIsOver();
        kari.get("municipal-nurse", kari.of("Goal", "goal-1"), 404);
        kari.get("municipal-nurse", kari.ofMunicipality("CarePlan", "plan"), 200);
    }

    @Test
    void whoComesBackIsOnTheTeamAnew() {
        kari.isTakenOver();
        endHospitalsPlan();
        assertThat(kari.members()).doesNotContain(hospital);
        PersonInCare again = new PersonInCare(
                new TestPerson(
                        kari.person().identityNumber(), "again-" + kari.person().prefix()),
                this::fhirAs);
        again.isDischarged();
        assertThat(kari.members()).contains(hospital);
        assertThat(ends(hospital)).hasSize(1);
    }

    @Test
    void whoWasToBeginLaterAndIsCalledOffIsOnTheTeamNoMore() {
        String plan = kari.create(
                "conformance", "CarePlan", """
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Plan fra hjemmetjenesten",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.later"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],
                 "subject":{"reference":"%s"},"period":{"start":"2099-01-01"},"author":{"reference":"%s"}}
                """.formatted(kari.person().prefix(), kari.patient(), municipality));
        leaving.actionsAreDone();
        assertThat(kari.members()).contains(municipality);
        kari.patch("conformance", plan, 1, status("revoked")).statusCode(200);
        assertThat(kari.members()).doesNotContain(municipality);
        assertThat(ends(municipality)).isEmpty();
    }

    private void endHospitalsPlan() {
        kari.patch("hospital-system", kari.of("CarePlan", "plan"), 1, status("completed"))
                .statusCode(200);
    }

    private void theNeighboursTakeOver() {
        String neighbours = leaving.theNeighboursTakeOver();
        assertThat(kari.responsible()).isEqualTo(neighbours);
    }

    private List<String> ends(String organisation) {
        return kari.get("conformance", kari.team(), 200)
                .extract()
                .jsonPath()
                .param("organisation", organisation)
                .getList(
                        "participant.findAll { it.member.reference == organisation }.period.end.findAll { it != null }");
    }
}
