package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code $validate} judges what would be stored: with the references that a write completes, and of a batch each entry alone. */
class ValidatedAsStoredTest extends ServerTest {

    private static final String RULES = "issue.details.coding.flatten().code";
    private static final String NUMBERS = "urn:oid:2.16.578.1.12.4.1.4.1";

    private final TestPerson person = TestPerson.next();
    private String kari = "";
    private String base = "";

    @BeforeEach
    void storesKari() {
        String address = post(
                        "Patient",
                        "{\"resourceType\": \"Patient\", \"identifier\": [{\"system\": \"" + NUMBERS
                                + "\", \"value\": \"" + person.identityNumber() + "\"}]}")
                .statusCode(201)
                .extract()
                .header("Location");
        base = address.replaceFirst("Patient/.*", "");
        kari = address.replaceFirst(".*Patient/([^/]+).*", "$1");
    }

    /** With our own address it is no reference to elsewhere. */
    @Test
    void aReferenceToNothingByOurOwnAddress() {
        alike("Goal", goal("\"reference\": \"" + ours("Patient/" + UUID.randomUUID()) + "\""))
                .body(RULES, hasItem("Reference_REF_CantResolve"));
        validated("Goal", goal("\"reference\": \"" + ours("Patient/" + kari) + "\""))
                .body(RULES, is(List.of("wm-all-right")));
    }

    @Test
    void aPartOfASharedPlanByOurOwnAddress() {
        String shared = stored("CarePlan", plan("""
                "title": "Felles plan", "period": {"start": "2026-05-04"}, "category": [{"coding": [
                  {"system": "https://w3id.org/whatmatters/fhir/CodeSystem/plan-kind", "code": "shared-care-plan"}]}]"""));
        alike("CarePlan", plan("\"partOf\": [{\"reference\": \"" + ours("CarePlan/" + shared) + "\"}]"))
                .body(RULES, hasItem("Validation_VAL_Profile_Minimum"));
    }

    @Test
    void somebodyElsesConditionBesideTheNumberOfAPerson() {
        String liv = stored("Patient", "{\"resourceType\": \"Patient\"}");
        String livs = stored(
                "Condition",
                "{\"resourceType\": \"Condition\", \"subject\": {\"reference\": \"Patient/" + liv + "\"}}");
        String subject =
                "\"identifier\": {\"system\": \"" + NUMBERS + "\", \"value\": \"" + person.identityNumber() + "\"}";
        alike(
                        "Goal",
                        goal(subject)
                                .replace(
                                        "\"lifecycleStatus\"",
                                        "\"addresses\": [{\"reference\": \"Condition/" + livs
                                                + "\"}], \"lifecycleStatus\""))
                .body(RULES, is(List.of("concerns-another-person")));
    }

    /** Its fault stands where it stands in the batch. */
    @Test
    void anEntryOfABatchThatRefersToAnother() {
        String liv = stored("Patient", "{\"resourceType\": \"Patient\"}");
        String livs = stored(
                "Condition",
                "{\"resourceType\": \"Condition\", \"subject\": {\"reference\": \"Patient/" + liv + "\"}}");
        String batch = "{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
                + entry("urn:uuid:4b617269-0078-4000-8000-000000000001", "Patient", "{\"resourceType\": \"Patient\"}")
                + ", "
                + entry(
                        "urn:uuid:4b617269-0078-4000-8000-000000000002",
                        "Goal",
                        goal("\"reference\": \"urn:uuid:4b617269-0078-4000-8000-000000000001\""))
                + ", "
                + entry(
                        "urn:uuid:4b617269-0078-4000-8000-000000000003",
                        "Goal",
                        goal("\"reference\": \"Patient/" + kari + "\"")
                                .replace(
                                        "\"lifecycleStatus\"",
                                        "\"addresses\": [{\"reference\": \"Condition/" + livs
                                                + "\"}], \"lifecycleStatus\""))
                + "]}";
        List<String> codes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        ValidatableResponse written = post(batch).statusCode(200);
        for (int i = 1; i < 3; i++) {
            codes.addAll(
                    written.extract().path("entry[" + i + "].response.outcome.issue.details.coding.flatten().code"));
            places.addAll(written.extract().path("entry[" + i + "].response.outcome.issue.location.flatten()"));
        }
        assertThat(codes).containsExactly("Reference_REF_CantResolve", "concerns-another-person");
        ValidatableResponse asked = validated("Bundle", batch);
        assertThat(asked.extract().<List<String>>path(RULES)).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(asked.extract().<List<String>>path("issue.location.flatten()"))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    private ValidatableResponse alike(String type, String json) {
        List<String> told = post(type, json).statusCode(422).extract().path(RULES);
        return validated(type, json).body(RULES, is(told));
    }

    private ValidatableResponse validated(String type, String json) {
        return fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(json)
                .post("/" + type + "/$validate")
                .then()
                .statusCode(200);
    }

    private String ours(String record) {
        return base + record;
    }

    private String stored(String type, String json) {
        return post(type, json).statusCode(201).extract().path("id");
    }

    private String plan(String more) {
        return "{\"resourceType\": \"CarePlan\", \"status\": \"active\", \"intent\": \"plan\", \"subject\": {\"reference\":"
                + " \"Patient/" + kari + "\"}, " + more + "}";
    }

    private static String goal(String subject) {
        return "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"description\": {\"text\": \"Hjem\"},"
                + " \"subject\": {" + subject + "}}";
    }

    private static String entry(String name, String type, String resource) {
        return "{\"fullUrl\": \"" + name + "\", \"resource\": " + resource
                + ", \"request\": {\"method\": \"POST\", \"url\": \"" + type + "\"}}";
    }
}
