package no.whatmatters.storage;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is longer than the index that it would be found by is refused with its place; what is not searched for is kept. */
class FitsTheIndexTest extends ServerTest {

    private static final String FORM =
            "{\"resourceType\": \"Questionnaire\", \"status\": \"draft\", \"url\": \"%s\", \"item\": [{\"linkId\": \"1\","
                    + " \"type\": \"string\", \"text\": \"Hva er viktig for deg?\"}]}";

    private static final String GOAL =
            "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"description\": {\"text\": \"Komme meg hjem\"},"
                    + " \"subject\": {\"reference\": \"%s\"}}";

    @Test
    void references() {
        post("Goal", GOAL.formatted(patient(200))).statusCode(201);
        tooLong(post("Goal", GOAL.formatted(patient(201))), "Goal.subject.reference", 200);
        tooLong(post(transaction(GOAL.formatted(patient(201)))), "Bundle.entry[0].resource.subject.reference", 200);
    }

    /** As the write is told. */
    @Test
    void referencesThatAreValidated() {
        fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(GOAL.formatted(patient(201)))
                .post("/Goal/$validate")
                .then()
                .statusCode(200)
                .body(
                        "issue.findAll { it.severity == 'error' }.expression.flatten()",
                        is(List.of("Goal.subject.reference")));
    }

    @Test
    void whatAPatchMakes() {
        String goal = post("Goal", GOAL.formatted(patient(100))).extract().path("id");
        tooLong(
                fhir().contentType("application/json-patch+json")
                        .header("If-Match", "W/\"1\"")
                        .body("[{\"op\": \"replace\", \"path\": \"/subject/reference\", \"value\": \"" + patient(201)
                                + "\"}]")
                        .patch("/Goal/" + goal)
                        .then(),
                "Goal.subject.reference",
                200);
    }

    @Test
    void addressesOfForms() {
        post("Questionnaire", FORM.formatted(form(500))).statusCode(201);
        tooLong(post("Questionnaire", FORM.formatted(form(501))), "Questionnaire.url", 500);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 400})
    void formsThatAreAnswered(int length) {
        String url = form(length);
        post("Questionnaire", FORM.formatted(url)).statusCode(201);
        tooLong(post("QuestionnaireResponse", answer(url)), "QuestionnaireResponse.questionnaire", 200);
        String relative = "Questionnaire/" + "a".repeat(length);
        post("Questionnaire", FORM.formatted(relative)).statusCode(201);
        tooLong(post("QuestionnaireResponse", answer(relative)), "QuestionnaireResponse.questionnaire", 190);
    }

    @Test
    void formsThatAreAnsweredAtTheirLongest() {
        for (String url : List.of(form(200), "Questionnaire/" + "b".repeat(176))) {
            post("Questionnaire", FORM.formatted(url)).statusCode(201);
            post("QuestionnaireResponse", answer(url)).statusCode(201);
        }
    }

    @Test
    void units() {
        String score =
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"Ganghastighet\"},"
                        + " \"valueQuantity\": {\"value\": 1.2, \"system\": \"http://unitsofmeasure.org\", \"code\": \"%s\"}}";
        tooLong(post("Observation", score.formatted("m".repeat(201))), "Observation.value.code", 200);
    }

    /** They are cut to the length of the index, or stand in none. */
    @Test
    void nothingElse() {
        String text = "a".repeat(1_000);
        post(
                        "Goal",
                        GOAL.formatted(patient(50))
                                .replaceFirst(
                                        "\\{",
                                        "{\"meta\": {\"source\": \"https://" + text
                                                + "\"}, \"identifier\": [{\"system\": \"https://" + text
                                                + "\", \"value\": \"" + UUID.randomUUID() + text
                                                + "\"}], \"extension\": [{\"url\": \"https://" + text
                                                + "\", \"valueUri\": \"https://" + text + "\"}],"
                                                + "\"category\": [{\"coding\": [{\"system\": \"https://" + text
                                                + "\", \"code\": \"" + text
                                                + "\"}]}],"))
                .log()
                .ifValidationFails()
                .statusCode(201);
        post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"" + text + "\"}]}")
                .statusCode(201);
        post("Patient", "{\"resourceType\": \"Patient\", \"language\": \"nb-x-" + "abcdefg-".repeat(5) + "a\"}")
                .statusCode(lessThan(500));
    }

    private static void tooLong(ValidatableResponse answer, String place, int most) {
        answer.log()
                .ifValidationFails()
                .statusCode(422)
                .body("issue.details.coding.flatten().code", is(List.of("address-too-long")))
                .body("issue.expression.flatten()", is(List.of(place)))
                .body(
                        "issue[0].details.text",
                        equalTo("This is longer than the " + most
                                + " characters by which a search can find it again. Use a shorter address or code."));
    }

    private static String transaction(String goal) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"fullUrl\": \"urn:uuid:"
                + UUID.randomUUID() + "\", \"resource\": " + goal
                + ", \"request\": {\"method\": \"POST\", \"url\": \"Goal\"}}]}";
    }

    private static String answer(String url) {
        return "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"in-progress\", \"questionnaire\": \"" + url
                + "\", \"item\": [{\"linkId\": \"1\"}]}";
    }

    private static String patient(int length) {
        return filled("https://journal.example/", "/Patient/kari", length);
    }

    private static String form(int length) {
        return filled("https://kommunen.example/", "/Questionnaire/" + UUID.randomUUID(), length);
    }

    private static String filled(String begin, String end, int length) {
        return begin + "a".repeat(length - begin.length() - end.length()) + end;
    }
}
