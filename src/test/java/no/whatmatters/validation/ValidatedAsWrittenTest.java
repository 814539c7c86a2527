package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code $validate} tells what the write would tell, and stores nothing. */
class ValidatedAsWrittenTest extends ServerTest {

    private static final String RULES = "issue.details.coding.flatten().code";
    private static final String ALL_RIGHT = "wm-all-right";

    @Test
    void aScoreOfAnotherPersonsGoal() {
        String kari = stored("Patient", "{\"resourceType\": \"Patient\"}");
        String ola = stored("Patient", "{\"resourceType\": \"Patient\"}");
        String goal = stored(
                "Goal",
                "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"description\": {\"text\": \"Hjem\"},"
                        + " \"subject\": {\"reference\": \"Patient/" + kari + "\"}}");
        alike(
                "Observation",
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"Skår\"},"
                        + " \"subject\": {\"reference\": \"Patient/" + ola + "\"},"
                        + " \"focus\": [{\"reference\": \"Goal/" + goal + "\"}]}");
    }

    /** The service fills in the shared plan that it is part of. */
    @Test
    void aPlanOfACareLevelThatNamesNoSharedPlan() {
        String kari = stored("Patient", "{\"resourceType\": \"Patient\"}");
        alike("CarePlan", """
                {"resourceType": "CarePlan", "status": "active", "intent": "plan",
                 "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/care-level", "code": "hospital"}]}],
                 "subject": {"reference": "Patient/%s"}}""".formatted(kari));
    }

    @Test
    void aTransactionWithoutRequests() {
        alike("Bundle", bundle("{\"resource\": {\"resourceType\": \"Patient\"}}"));
    }

    @Test
    void anEntryOfATypeThatIsNotStored() {
        alike(
                "Bundle",
                bundle("{\"resource\": {\"resourceType\": \"Basic\", \"code\": {\"text\": \"a\"}},"
                        + " \"request\": {\"method\": \"POST\", \"url\": \"Basic\"}}"));
    }

    @Test
    void aBundleOfAnotherKind() {
        alike("Bundle", "{\"resourceType\": \"Bundle\", \"type\": \"collection\"}");
    }

    @Test
    void aDischargeAndNothingOfItIsStored() {
        TestPerson kari = TestPerson.next();
        validated("Bundle", dischargeOf(kari)).body("issue.severity", everyItem(is("warning")));
        fhir().contentType("application/x-www-form-urlencoded")
                .formParam("identifier", "urn:oid:2.16.578.1.12.4.1.4.1|" + kari.identityNumber())
                .post("/Patient/_search")
                .then()
                .body("total", is(0));
        fhir().get("/Goal?identifier=https://sykehuset.example/plan|" + kari.prefix() + ".goal-1")
                .then()
                .body("total", is(0));
    }

    @Test
    void aResourceAtTheAddressOfAnotherType() {
        validated("Patient", "{\"resourceType\": \"Goal\"}").body(RULES, hasItem("resource-of-other-type"));
    }

    @Test
    void anUpdateWithTheIdOfAnother() {
        String id = UUID.randomUUID().toString();
        String patient = "{\"resourceType\": \"Patient\", \"id\": \"" + UUID.randomUUID() + "\"}";
        validated("Patient/" + id, parameters(patient, "update")).body(RULES, is(List.of("id-differs")));
        validated("Patient/" + id, parameters("{\"resourceType\": \"Patient\", \"id\": \"" + id + "\"}", "update"))
                .body(RULES, is(List.of(ALL_RIGHT)));
    }

    /** However it is named: in the address, or in Parameters as R4 or later versions type it. */
    @ParameterizedTest
    @ValueSource(strings = {"?profile=", "valueUri", "valueCanonical", "valueString"})
    void aGoalThatIsHeldToOneProfileMore(String named) {
        String kari = stored("Patient", "{\"resourceType\": \"Patient\"}");
        String right = """
                {"resourceType": "Goal", "lifecycleStatus": "proposed", "startDate": "2026-11-02",
                 "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind", "code": "what-matters"}]}],
                 "identifier": [{"system": "https://sykehuset.example/plan", "value": "%s"}],
                 "description": {"text": "Komme hjem til hagen"}, "expressedBy": {"reference": "Patient/%s"},
                 "subject": {"reference": "Patient/%s"}}""".formatted(UUID.randomUUID(), kari, kari);
        String ordinary = right.replace("what-matters\"", "another\"")
                .replace("CodeSystem/goal-kind", "CodeSystem/other")
                .replace("\"startDate\": \"2026-11-02\",", "");
        heldTo(Profiles.WHAT_MATTERS_GOAL, named, right).body(RULES, is(List.of(ALL_RIGHT)));
        heldTo(Profiles.WHAT_MATTERS_GOAL, named, ordinary).body(RULES, hasItem("Validation_VAL_Profile_Minimum"));
        heldTo(Profiles.WHAT_MATTERS_GOAL + "x", named, right).body(RULES, is(List.of("wm-profile-unknown")));
    }

    private ValidatableResponse heldTo(String profile, String named, String resource) {
        return named.startsWith("?")
                ? asked("Goal/$validate" + named + profile, resource)
                : asked(
                        "Goal/$validate",
                        "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": "
                                + resource + "}, {\"name\": \"profile\", \"" + named + "\": \"" + profile + "\"}]}");
    }

    @Test
    void isRefusedWithoutContentAndForDeleting() {
        fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Parameters\"}")
                .post("/Patient/$validate")
                .then()
                .statusCode(400)
                .body(RULES, is(List.of("body-missing")));
        fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(parameters("{\"resourceType\": \"Patient\"}", "delete"))
                .post("/Patient/$validate")
                .then()
                .statusCode(400)
                .body(RULES, is(List.of("deleting-is-not-validated")));
    }

    private void alike(String type, String json) {
        ValidatableResponse written = type.equals("Bundle") ? post(json) : post(type, json);
        List<String> told = written.extract().path(RULES);
        assertThat(written.extract().statusCode()).isIn(400, 404, 422);
        assertThat(told).isNotEmpty();
        validated(type, json).body(RULES, is(told));
    }

    private ValidatableResponse validated(String address, String json) {
        return asked(address + "/$validate", json);
    }

    private ValidatableResponse asked(String address, String json) {
        return fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(json)
                .post("/" + address)
                .then()
                .statusCode(200);
    }

    private String stored(String type, String json) {
        return post(type, json).statusCode(201).extract().path("id");
    }

    private static String bundle(String entry) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [" + entry + "]}";
    }

    private static String parameters(String resource, String mode) {
        return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"resource\", \"resource\": " + resource
                + "}, {\"name\": \"mode\", \"valueCode\": \"" + mode + "\"}]}";
    }
}
