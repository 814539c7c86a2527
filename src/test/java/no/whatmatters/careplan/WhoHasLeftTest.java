package no.whatmatters.careplan;

import static no.whatmatters.careplan.PersonInCare.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import no.whatmatters.SchemaOwner;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has left Kari's team lets neither itself in again nor anybody else, whatever it has prepared while it was there. */
class WhoHasLeftTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";
    private static final String LEVEL = """
            "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],""";
    private static final String OWN = numbered("310000205");

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);
    private final MunicipalityLeaves municipality = new MunicipalityLeaves(kari);

    @BeforeEach
    void theMunicipalityTakesOver() {
        kari.isDischarged();
        kari.isTakenOver();
    }

    /** A plan of no level lets nobody in, whoever stands there as author. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"author\":{\"display\":\"Hjemmetjenesten\"},"})
    void isNotBackAsAuthorOfAPlainPlan(String author) throws SQLException {
        String plan = created("", author);
        hasLeft();
        patched(
                        plan,
                        "[{\"op\":\"%s\",\"path\":\"/author\",\"value\":%s}]"
                                .formatted(author.isEmpty() ? "add" : "replace", OWN))
                .statusCode(200);
        staysOut();
        fhirAs("municipal-epj")
                .contentType(FHIR_JSON)
                .header("If-Match", fhir().get("/" + plan).header("ETag"))
                .queryParam(
                        "identifier",
                        "https://kommunen.example/plan|" + kari.person().prefix() + ".prepared")
                .body(body("", "\"author\":" + OWN + ",\"note\":[{\"text\":\"Igjen\"}],"))
                .put("/CarePlan")
                .then()
                .statusCode(200);
        staysOut();
    }

    @Test
    void namesItselfNotInAPlanOfALevel() throws SQLException {
        String plan = created(LEVEL, "\"author\":{\"display\":\"Hjemmetjenesten\"},");
        hasLeft();
        refused(patched(plan, "[{\"op\":\"replace\",\"path\":\"/author\",\"value\":" + OWN + "}]"));
        staysOut();
        patched(plan, "[{\"op\":\"replace\",\"path\":\"/title\",\"value\":\"Planen vår\"}]")
                .statusCode(200);
        patched(plan, status("completed")).statusCode(200);
    }

    @Test
    void makesNoPlainPlanOneOfALevel() throws SQLException {
        String plan = created("", "\"author\":" + OWN + ",");
        municipality.isDone();
        patched(plan, status("on-hold")).statusCode(200);
        leavesThoughThePlanIsOpen();
        refused(patched(
                plan,
                "[{\"op\":\"add\",\"path\":\"/category\",\"value\":"
                        + LEVEL.substring(LEVEL.indexOf('['), LEVEL.lastIndexOf(',')) + "}]"));
        kari.get("municipal-epj", kari.of("Goal", "goal-1"), 404);
    }

    /** A goal that is added to the own plan is in the shared plan; whoever added it is not on the team by it. */
    @Test
    void comesNotBackByAGoalNorByAnotherNameOfItself() throws SQLException {
        String goal =
                kari.create("municipal-epj", "Goal", """
                {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.goal"}],
                 "subject":{"reference":"%s"}}""".formatted(kari.person().prefix(), kari.patient()));
        String plan = created(LEVEL, "\"author\":" + OWN + ",");
        municipality.isDone();
        patched(plan, status("completed")).statusCode(200);
        municipality.theDayIsOver();
        staysOut();
        patched(plan, "[{\"op\":\"add\",\"path\":\"/goal\",\"value\":[{\"reference\":\"" + goal + "\"}]}]")
                .statusCode(200);
        staysOut();
        patched(
                        plan,
                        "[{\"op\":\"replace\",\"path\":\"/author\",\"value\":{\"reference\":\""
                                + kari.organisation("310000205") + "\"}}]")
                .statusCode(200);
        staysOut();
    }

    /** Whoever is asked reads her plan for 14 days, and is on the team by a yes. */
    @Test
    void asksNobodyByADraftFromBefore() throws SQLException {
        String draft = draft();
        hasLeft();
        refused(patched(draft, status("requested")));
        kari.get("nurse-elsewhere", kari.of("Goal", "goal-1"), 404);
        patched(draft, status("cancelled", "Er ikke med lenger")).statusCode(200);
    }

    @Test
    void asksByADraftWhileItTakesPart() {
        String draft = draft();
        kari.get("nurse-elsewhere", kari.of("Goal", "goal-1"), 404);
        patched(draft, status("requested")).statusCode(200);
        kari.get("nurse-elsewhere", kari.of("Goal", "goal-1"), 200);
    }

    /** A hand-over to the neighbours that the municipality has prepared, and not sent. */
    private String draft() {
        return kari.create(
                "municipal-epj",
                "Task",
                kari.furtherHandOver("", "")
                        .replace("https://sykehuset.example/plan", "https://kommunen.example/plan")
                        .replace("\"requested\"", "\"draft\"")
                        .replace("\"requester\":{\"reference\":\"\"}", "\"requester\":" + OWN)
                        .replace("\"owner\":{\"reference\":\"\"}", "\"owner\":" + numbered("310000507")));
    }

    private void hasLeft() throws SQLException {
        municipality.isDone();
        municipality.theDayIsOver();
        staysOut();
    }

    /** Its plan keeps it on the team as the author; say that it is over with all the same. */
    private void leavesThoughThePlanIsOpen() throws SQLException {
        SchemaOwner.execute("update care_relation set ends = now() where organisation = '310000205' and person = '"
                + kari.patient().substring("Patient/".length()) + "'");
        municipality.theDayIsOver();
    }

    private void staysOut() {
        kari.get("municipal-epj", kari.of("Goal", "goal-1"), 404);
        assertThat(kari.members()).doesNotContain(kari.organisation("310000205"));
    }

    private String created(String category, String author) {
        return kari.create("municipal-epj", "CarePlan", body(category, author));
    }

    private String body(String category, String author) {
        return """
                {"resourceType":"CarePlan","status":"active","intent":"plan","title":"Plan hjemme",%s%s
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.prepared"}],
                 "period":{"start":"2026-05-05"},"subject":{"reference":"%s"}}""".formatted(category, author, kari.person().prefix(), kari.patient());
    }

    private ValidatableResponse patched(String plan, String patch) {
        return fhirAs("municipal-epj")
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get("/" + plan).header("ETag"))
                .body(patch)
                .patch("/" + plan)
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("issue[0].details.coding[0].code", equalTo("would-let-somebody-in"));
    }

    private static String numbered(String organisation) {
        return "{\"type\":\"Organization\",\"identifier\":{\"system\":\"" + ORGANISATION + "\",\"value\":\""
                + organisation + "\"}}";
    }
}
