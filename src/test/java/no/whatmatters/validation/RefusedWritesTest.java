package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .body("issue.details.text", hasItem(startsWith("Goal.startDate mangler.")))
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

    /** What no sentence of ours tells is told in the validator's own words, wherever the write stands. */
    @ParameterizedTest
    @ValueSource(strings = {"create", "transaction", "batch"})
    void tellsTheValidatorsWordsWhereOursPointToThem(String kind) {
        String observation = """
                {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/%s"},
                 "meta": {"profile": ["http://hl7.org/fhir/StructureDefinition/vitalsigns"]},
                 "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
                 "code": {"text": "puls"}, "effectiveDateTime": "2026", "valueString": "jevn"}""".formatted(kari());
        String entry =
                "{\"resource\": " + observation + ", \"request\": {\"method\": \"POST\", \"url\": \"Observation\"}}";
        boolean alone = kind.equals("create");
        String issues = kind.equals("batch") ? "entry[0].response.outcome.issue" : "issue";
        JsonPath told = fhir().header("Accept-Language", "nb")
                .contentType(FHIR_JSON)
                .body(
                        alone
                                ? observation
                                : "{\"resourceType\": \"Bundle\", \"type\": \"" + kind + "\", \"entry\": [" + entry
                                        + "]}")
                .post(alone ? "/Observation" : "")
                .then()
                .extract()
                .jsonPath();
        assertThat(told.getList(issues + ".details.text", String.class)).anyMatch(text -> text.contains("diagnostics"));
        for (int i = 0; i < told.getList(issues).size(); i++) {
            String issue = issues + "[" + i + "].";
            boolean points = told.getString(issue + "details.text").contains("diagnostics");
            assertThat(told.getString(issue + "diagnostics") != null).isEqualTo(points);
            assertThat(told.getString(issue + "location[0]"))
                    .isEqualTo(alone ? null : xmlPath(told.getString(issue + "expression[0]"), "Observation"));
        }
    }

    /** As {@code $validate} tells it: down to the element, through the resource that stands there. */
    @Test
    void tellsTheWholePlaceInXmlOfARefusedBundle() {
        String kari = kari();
        String goal = """
                {"resource": {"resourceType": "Goal", "lifecycleStatus": "active", "subject": {"reference": "Patient/%s"},
                  "description": {"text": "Gå tur"}, "startDate": "%s"}, "request": {"method": "POST", "url": "Goal"}}""";
        String bundle = "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": ["
                + goal.formatted(kari, "2026-05-04") + ", "
                + goal.formatted("3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f", "2026-05-04") + "]}";
        post(bundle)
                .statusCode(422)
                .body("issue.expression.flatten()", contains("Bundle.entry[1].resource.subject"))
                .body("issue.location.flatten()", contains("/f:Bundle/f:entry[2]/f:resource/f:Goal/f:subject"));
        post(bundle.replace("\"transaction\"", "\"batch\""))
                .statusCode(200)
                .body(
                        "entry[1].response.outcome.issue.location.flatten()",
                        contains("/f:Bundle/f:entry[2]/f:resource/f:Goal/f:subject"));
    }

    /** What a patch in a transaction makes is told from the Bundle too. */
    @Test
    void tellsTheWholePlaceInXmlOfWhatAPatchMakes() {
        String patch = Base64.getEncoder()
                .encodeToString(
                        "[{\"op\": \"add\", \"path\": \"/identifier\", \"value\": [{\"system\": \"urn:oid:2.16.578.1.12.4.1.4.1\", \"value\": \"12894345028\"}]}]"
                                .getBytes(StandardCharsets.UTF_8));
        post("""
                {"resourceType": "Bundle", "type": "transaction", "entry": [{"request": {"method": "PATCH", "url": "Patient/%s"},
                 "resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": "%s"}}]}""".formatted(kari(), patch))
                .statusCode(422)
                .body(
                        "issue.location.flatten()",
                        hasItem("/f:Bundle/f:entry[1]/f:resource/f:Patient/f:identifier[1]/f:value"));
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

    private static String xmlPath(String expression, String type) {
        String inner = expression.replaceFirst("Bundle\\.entry\\[0]\\.resource", "");
        return "/f:Bundle/f:entry[1]/f:resource/f:" + type
                + inner.replace(".ofType(dateTime)", "DateTime").replace(".", "/f:");
    }

    private String kari() {
        return post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"Kari\"}]}")
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/Patient/([^/]+)(/.*)?", "$1");
    }
}
