package no.whatmatters.careplan.persons;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** She died on another day than was told at first: what the death ended, ends on that day. */
class DeathCorrectedTest extends ServerTest {

    private final PersonInCare solveig = new PersonInCare(TestPerson.next(), this::fhirAs);
    private String plan = "";
    private String appointment = "";

    @BeforeEach
    void diedOnThe18th() {
        solveig.isDischarged().isTakenOver();
        plan = solveig.of("CarePlan", "plan");
        appointment = solveig.create("conformance", "Appointment", """
                {"resourceType":"Appointment","status":"booked","start":"2026-05-17T10:00:00+02:00",
                 "end":"2026-05-17T11:00:00+02:00","participant":[{"status":"accepted","actor":{"reference":"%s"}}]}
                """.formatted(solveig.patient()));
        patch("[{\"op\":\"add\",\"path\":\"/deceasedDateTime\",\"value\":\"2026-05-18\"}]");
        read(plan).body("period.end", equalTo("2026-05-18"));
        read(appointment).body("status", equalTo("booked"));
    }

    @Test
    void plansAndAppointmentsFollow() {
        died("2026-05-16");
        read(plan)
                .body("status", equalTo("completed"))
                .body("period.end", equalTo("2026-05-16"))
                .body("note.text", contains("Personen er død"));
        read(appointment).body("status", equalTo("cancelled"));
        read(solveig.handOver()).body("status", equalTo("cancelled"));
        died("2026-05-19");
        read(plan).body("period.end", equalTo("2026-05-19"));
        read(appointment).body("status", equalTo("booked")).body("cancelationReason", equalTo(null));
    }

    @Test
    void whatSomebodyHasChangedSinceStays() {
        String version = read(plan).extract().path("meta.versionId");
        solveig.patch(
                        "conformance",
                        plan,
                        Integer.parseInt(version),
                        "[{\"op\":\"replace\",\"path\":\"/period/end\",\"value\":\"2026-05-17\"}]")
                .statusCode(200);
        died("2026-05-16");
        read(plan).body("period.end", equalTo("2026-05-17"));
    }

    @Test
    void takenBackAfterwardsAllIsAsItWas() {
        died("2026-05-16");
        patch("[{\"op\":\"remove\",\"path\":\"/deceasedDateTime\"}]");
        read(plan)
                .body("status", equalTo("active"))
                .body("period.end", equalTo(null))
                .body("note", equalTo(null));
        read(appointment).body("status", equalTo("booked"));
        read(solveig.handOver()).body("status", equalTo("accepted"));
    }

    private void died(String day) {
        patch("[{\"op\":\"replace\",\"path\":\"/deceasedDateTime\",\"value\":\"" + day + "\"}]");
    }

    private void patch(String patch) {
        fhirAs("municipal-epj")
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
