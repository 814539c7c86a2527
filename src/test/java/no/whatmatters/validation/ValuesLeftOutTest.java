package no.whatmatters.validation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An extension may stand in place of a value, and required values may be missing: both are answered like all else. */
class ValuesLeftOutTest extends ServerTest {

    private static final String RULES = "issue.details.coding.flatten().code";
    private static final String MINIMUM = "Validation_VAL_Profile_Minimum";
    private static final String MASKED =
            "{\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"masked\"}]}";

    private final String url = "https://kommunen.example/Questionnaire/" + UUID.randomUUID();

    private String kari;

    @BeforeEach
    void kari() {
        kari = stored("Patient", "{\"resourceType\": \"Patient\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Goal         | "lifecycleStatus": "active", "description": {"text": "Hjem"}, "subject": {"_reference": MASKED}
            Goal         | "lifecycleStatus": "active", "description": {"text": "Hjem"}, "subject": {"display": "Kari"}, "addresses": [{"_reference": MASKED}]
            Goal         | "lifecycleStatus": "active", "description": {"text": "Hjem"}, "subject": {"display": "Kari"}, "expressedBy": {"reference": "#liv"}, "contained": [{"resourceType": "RelatedPerson", "id": "liv", "patient": {"_reference": MASKED}}]
            Patient      | "_deceasedBoolean": MASKED
            Patient      | "_deceasedDateTime": MASKED
            Patient      | "identifier": [{"_system": MASKED, "value": "1"}]
            Patient      | "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.1", "_value": MASKED}]
            Practitioner | "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.4", "_value": MASKED}]
            Organization | "name": "Kommunen", "identifier": [{"system": "urn:oid:2.16.578.1.12.4.1.4.101", "_value": MASKED}]
            """)
    void isStoredWithAnExtensionInPlaceOfAValue(String type, String content) {
        String json = "{\"resourceType\": \"" + type + "\", " + content.replace("MASKED", MASKED) + "}";
        validated(type, json).body("issue.severity", everyItem(not("error")));
        post(type, json).statusCode(201);
    }

    /** SDC's idiom for a place that a template fills. */
    @Test
    void isStoredAsATemplate() throws IOException {
        String form = Files.readString(Path.of("src/test/resources/forms/spec/registration-by-template.form.json"))
                .replace("\"status\": \"active\"", "\"status\": \"draft\"");
        validated("Questionnaire", form).body("issue.severity", everyItem(not("error")));
        post("Questionnaire", form).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"type\": \"strin\",", "\"_type\": {\"id\": \"a\"},"})
    void isNoFormWithoutTheTypeOfAnItem(String type) {
        String form = """
                {"resourceType": "Questionnaire", "url": "%s", "version": "1", "status": "active",
                 "extension": [{"url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtract",
                   "extension": [{"url": "definition", "valueCanonical": "http://hl7.org/fhir/StructureDefinition/Goal"}]}],
                 "item": [{"linkId": "ord", %s "text": "Hva er viktig?",
                   "definition": "http://hl7.org/fhir/StructureDefinition/Goal#Goal.description.text"}]}""".formatted(url, type);
        validated("Questionnaire", form).body("issue.severity", hasItem("error"));
        post("Questionnaire", form).statusCode(422).body("issue.details.text", everyItem(not(containsString("null"))));
    }

    @Test
    void aPublishedFormKeepsAStatus() {
        String form = "{\"resourceType\": \"Questionnaire\", \"url\": \"" + url + "\", \"version\": \"1\", STATUS"
                + " \"item\": [{\"linkId\": \"ord\", \"type\": \"string\", \"text\": \"Hva er viktig?\"}]}";
        String id = stored("Questionnaire", form.replace("STATUS", "\"status\": \"active\","));
        changed("Questionnaire", id, form.replace("STATUS", "")).statusCode(422).body(RULES, is(List.of(MINIMUM)));
        changed("Questionnaire", id, form.replace("STATUS", "\"_status\": " + MASKED + ","))
                .statusCode(422)
                .body(RULES, hasItem("form-published-stays"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "entered-in-error"})
    void aGoalKeepsAStatus(String status) {
        String goal = goal("STATUS \"startDate\": \"2026-05-04\",", "");
        String id = stored("Goal", goal.replace("STATUS", "\"lifecycleStatus\": \"" + status + "\","));
        changed("Goal", id, goal.replace("STATUS", "")).statusCode(422).body(RULES, is(List.of(MINIMUM)));
        changed("Goal", id, goal.replace("STATUS", "\"_lifecycleStatus\": " + MASKED + ","))
                .statusCode(422)
                .body("issue.details.text", everyItem(not(containsString("null"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "entered-in-error"})
    void aPlanKeepsAStatus(String status) {
        String plan =
                "{\"resourceType\": \"CarePlan\", STATUS \"intent\": \"plan\", \"subject\": {\"display\": \"Kari\"}}";
        String id = stored("CarePlan", plan.replace("STATUS", "\"status\": \"" + status + "\","));
        changed("CarePlan", id, plan.replace("STATUS", "")).statusCode(422).body(RULES, is(List.of(MINIMUM)));
    }

    /** What is wrong with the change, and what is wrong with the content. */
    @Test
    void allFaultsOfOneChangeAreToldAtOnce() {
        String id = stored("Goal", goal("\"lifecycleStatus\": \"active\", \"startDate\": \"2026-05-04\",", OURS));
        changed("Goal", id, goal("", OURS).replace("Hjem igjen", "Bort"))
                .statusCode(422)
                .body(RULES, containsInAnyOrder("words-are-the-persons", MINIMUM, MINIMUM))
                .body("issue.details.text", everyItem(not(containsString("null"))));
        changed("Goal", id, goal("\"lifecycleStatus\": \"proposed\",", OURS))
                .statusCode(422)
                .body(RULES, containsInAnyOrder("status-cannot-follow", MINIMUM));
    }

    private static final String OURS =
            "\"category\": [{\"coding\": [{\"system\": \"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind\", \"code\": \"what-matters\"}]}],";

    private String goal(String status, String kind) {
        return "{\"resourceType\": \"Goal\", " + status + kind
                + " \"identifier\": [{\"system\": \"" + url
                + "\", \"value\": \"1\"}], \"description\": {\"text\": \"Hjem igjen\"},"
                + " \"subject\": {\"reference\": \"Patient/" + kari + "\"}, \"expressedBy\": {\"reference\": \"Patient/"
                + kari + "\"}}";
    }

    private ValidatableResponse validated(String type, String json) {
        return fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(json)
                .post("/" + type + "/$validate")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse changed(String type, String id, String json) {
        return fhir().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(json.replaceFirst("\\{", "{\"id\": \"" + id + "\", "))
                .put("/" + type + "/" + id)
                .then();
    }

    private String stored(String type, String json) {
        return post(type, json).statusCode(201).extract().path("id");
    }
}
