package no.whatmatters.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/** {@code QuestionnaireResponse/$extract} over HTTP: it tells, and stores nothing. */
class ExtractOperationTest extends ServerTest {

    private static final String FIRST = CompiledGuide.example("QuestionnaireResponse-kari-first-conversation");

    @Test
    void tellsWhatAResponseMeansByItsStoredForm() {
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST, null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("resourceType", equalTo("Parameters"))
                .body("parameter.name", contains("return"))
                .body("parameter[0].resource.type", equalTo("transaction"))
                .body("parameter[0].resource.entry", hasSize(10))
                .body(
                        "parameter[0].resource.entry.resource.findAll { it.resourceType == 'Goal' }.description.text",
                        contains("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet"));
    }

    @Test
    void tellsTheSameTwiceAndAlsoInXml() {
        String once = extract(FIRST);
        assertThat(extract(FIRST)).isEqualTo(once);
        fhir().contentType(FHIR_JSON)
                .header("Accept", "application/fhir+xml")
                .body(parameters(FIRST, null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/fhir+xml"));
    }

    @Test
    void triesAFormThatIsNotPublishedAndNamesItsFault() {
        String form = CompiledGuide.read("Questionnaire-first-conversation.json")
                .replace("what-matters-goal#Goal.description.text", "what-matters-goal#Goal.beskrivelse");
        fhir().contentType(FHIR_JSON)
                .header("Accept-Language", "nb")
                .body(parameters(FIRST, form))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(422)
                .body("issue.details.coding.flatten().code", contains("extract-element-unknown"))
                .body("issue[0].details.text", startsWith("Felt goal.words: definition viser til elementet"))
                .body("issue[0].expression[0]", equalTo("Questionnaire.descendants().where(linkId = 'goal.words')"));
    }

    @Test
    void saysWhatDidNotCount() {
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST.replace("\"completed\"", "\"in-progress\""), null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(200)
                .body("parameter.name", hasItems("return", "issues"))
                .body(
                        "parameter.find { it.name == 'issues' }.resource.issue.details.coding.flatten().code",
                        hasItem("extract-not-completed"));
    }

    @Test
    void refusesWithoutAResponseOrAForm() {
        fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Parameters\"}")
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(400)
                .body("issue.details.coding.flatten().code", contains("response-missing"));
        fhir().contentType(FHIR_JSON)
                .body(parameters(FIRST.replace("/first-conversation|", "/finnes-ikke|"), null))
                .post("/QuestionnaireResponse/$extract")
                .then()
                .statusCode(404)
                .body("issue.details.coding.flatten().code", contains("form-not-here"));
    }

    private String extract(String response) {
        return fhir().contentType(FHIR_JSON)
                .body(parameters(response, null))
                .post("/QuestionnaireResponse/$extract")
                .asString();
    }

    private static String parameters(String response, @org.jspecify.annotations.Nullable String form) {
        String second = form == null ? "" : ", {\"name\": \"questionnaire\", \"resource\": " + form + "}";
        return "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"questionnaire-response\", \"resource\": "
                + response + "}" + second + "]}";
    }
}
