package no.whatmatters.validation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** Writes over HTTP: what breaks its profile is refused with all faults at once, and $validate tells the same. */
class RefusedWritesTest extends ServerTest {

    private static final String GOAL_OF_OURS = """
            {"resourceType": "Goal", "lifecycleStatus": "rejected", "subject": {"reference": "Patient/%s"},
             "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind", "code": "what-matters"}]}],
             "description": {"text": "Gå til postkassen"}}""";

    @Test
    void refusesAGoalOfOursWithAllItsFaultsInBokmaal() {
        fhir().contentType(FHIR_JSON)
                .header("Accept-Language", "nb")
                .body(GOAL_OF_OURS.formatted(kari()))
                .post("/Goal")
                .then()
                .statusCode(422)
                .body("issue.severity", everyItem(equalTo("error")))
                .body("issue.size()", greaterThan(3))
                .body("issue.details.coding.flatten().code", hasItem("wm-goal-1"))
                .body("issue.details.text", hasItem(startsWith("Goal.start[x] mangler.")))
                .body("issue.expression.flatten()", hasItem("Goal"));
    }

    @Test
    void refusesATransactionWithTheFaultsOfAllEntries() {
        String wrong = dischargeOf(TestPerson.next())
                .replace("\"lifecycleStatus\": \"active\"", "\"lifecycleStatus\": \"cancelled\"");
        post(wrong)
                .statusCode(422)
                .body("issue", hasSize(greaterThan(1)))
                .body("issue.details.coding.flatten().code", everyItem(is("wm-goal-1")))
                .body("issue.expression.flatten()", everyItem(startsWith("Bundle.entry[")));
    }

    @Test
    void refusesAPatchThatBreaksTheRecord() {
        String kari = kari();
        fhir().contentType("application/json-patch+json")
                .body("[{\"op\": \"add\", \"path\": \"/identifier\", \"value\": "
                        + "[{\"system\": \"urn:oid:2.16.578.1.12.4.1.4.1\", \"value\": \"12894345028\"}]}]")
                .header("If-Match", "W/\"1\"")
                .patch("/Patient/" + kari)
                .then()
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem("wm-identity-number"));
    }

    @Test
    void tellsWarningsToWhoAsks() {
        String condition = """
                {"resourceType": "Condition", "subject": {"reference": "Patient/%s"},
                 "code": {"coding": [{"system": "urn:oid:2.16.578.1.12.4.1.1.7170", "code": "L75"}]}}""";
        fhir().contentType(FHIR_JSON)
                .header("Prefer", "return=OperationOutcome")
                .body(condition.formatted(kari()))
                .post("/Condition")
                .then()
                .statusCode(201)
                .body("issue.details.coding.flatten().code", hasItem("Terminology_TX_System_Unknown"));
    }

    @Test
    void validatesWithoutStoring() {
        String kari = kari();
        fhir().contentType(FHIR_JSON)
                .body(GOAL_OF_OURS.formatted(kari))
                .post("/Goal/$validate")
                .then()
                .statusCode(200)
                .body("issue.details.coding.flatten().code", hasItem("wm-goal-1"));
        fhir().get("/Goal?patient=Patient/" + kari).then().statusCode(200).body("entry", not(hasSize(greaterThan(0))));
        fhir().contentType(FHIR_JSON)
                .body(dischargeOf(TestPerson.next()))
                .post("/Bundle/$validate")
                .then()
                .statusCode(200)
                .body("issue.severity", everyItem(not("error")));
        fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": "
                        + GOAL_OF_OURS.formatted(kari) + "}]}")
                .post("/Goal/" + UUID.randomUUID() + "/$validate")
                .then()
                .statusCode(200)
                .body("issue.details.coding.flatten().code", hasItem("wm-goal-1"));
    }

    private String kari() {
        return post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"Kari\"}]}")
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/Patient/([^/]+)(/.*)?", "$1");
    }
}
