package no.whatmatters.conversation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A form of Helsenorge's builder, whose {@code url} is no absolute address: it is published, filled in beforehand, answered, and
 * found again by that name.
 */
class HelsenorgeAnswersTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"hva-er-viktig", "oppfolging", "kartlegging", "egenvurdering", "samtykke"})
    void areStoredAndFound(String name) throws IOException {
        ObjectNode form = form(name);
        String url = form.path("url").asText();
        String stored =
                post("Questionnaire", form.toString()).statusCode(201).extract().path("id");
        Answering kari = new Answering(TestPerson.next(), fhirAs("hospital-system"), this::fhir);
        ObjectNode filled = (ObjectNode) populated(stored, kari.kari());
        for (String canonical : List.of(url, url + "|1.0")) {
            ObjectNode answers = answers(form, filled, kari.kari()).put("questionnaire", canonical);
            fhir().urlEncodingEnabled(false)
                    .contentType(FHIR_JSON)
                    .body(answers.toString())
                    .post("/QuestionnaireResponse/$validate")
                    .then()
                    .statusCode(200)
                    .body("issue.findAll { it.severity == 'error' }", hasSize(0));
            String id = post("QuestionnaireResponse", answers.toString())
                    .log()
                    .ifValidationFails()
                    .statusCode(201)
                    .extract()
                    .path("id");
            found(kari.kari(), canonical).body("entry.resource.id", hasItem(id));
            found(kari.kari(), url).body("entry.resource.id", hasItem(id));
            found(kari.kari(), url + "-eldre").body("total", equalTo(0));
            found(kari.kari(), canonical + "&_include=QuestionnaireResponse:questionnaire")
                    .body("entry.resource.id", hasItems(id, stored));
            read(id).body("questionnaire", equalTo(canonical));
        }
    }

    /** Nobody may take away a name by deleting: it is no reference, and leads to no record. */
    @Test
    void areNoReferenceToARecordOfThatId() throws IOException {
        ObjectNode form = form("oppfolging");
        String other = post(
                        "Questionnaire",
                        form.deepCopy()
                                .put("url", "https://kommunen.example/" + UUID.randomUUID())
                                .toString())
                .statusCode(201)
                .extract()
                .path("id");
        form.put("url", "Questionnaire/" + other);
        post("Questionnaire", form.toString()).statusCode(201);
        Answering kari = new Answering(TestPerson.next(), fhirAs("hospital-system"), this::fhir);
        ObjectNode answers =
                answers(form, JSON.createObjectNode().put("resourceType", "QuestionnaireResponse"), kari.kari());
        post(
                        "QuestionnaireResponse",
                        answers.put("questionnaire", "Questionnaire/" + other).toString())
                .log()
                .ifValidationFails()
                .statusCode(201);
        found(kari.kari(), "Questionnaire/" + other).body("total", equalTo(1));
    }

    private ValidatableResponse found(String kari, String canonical) {
        return fhir().urlEncodingEnabled(false)
                .get("/QuestionnaireResponse?patient=" + kari + "&questionnaire=" + canonical.replace("|", "%7C"))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private ValidatableResponse read(String id) {
        return fhir().get("/QuestionnaireResponse/" + id).then().statusCode(200);
    }

    private JsonNode populated(String form, String kari) throws IOException {
        String answer = fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"subject\","
                        + " \"valueReference\": {\"reference\": \"Patient/" + kari + "\"}}]}")
                .post("/Questionnaire/" + form + "/$populate")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode parameters = JSON.readTree(answer);
        for (JsonNode each : parameters.path("parameter")) {
            if (each.path("name").asText().equals("response")) {
                return each.path("resource");
            }
        }
        return parameters;
    }

    /** What was filled in, left unfinished: what must be answered is not asked of one who is not done. */
    private static ObjectNode answers(ObjectNode form, ObjectNode filled, String kari) {
        ObjectNode answers = filled.deepCopy();
        answers.remove(List.of("id", "meta", "text"));
        answers.put("status", "in-progress").put("authored", "2026-06-01T10:00:00+02:00");
        answers.putObject("subject").put("reference", "Patient/" + kari);
        answers.putObject("identifier")
                .put("system", "https://svar.example")
                .put("value", UUID.randomUUID().toString());
        if (!answers.has("item")) {
            ArrayNode items = answers.putArray("item");
            items.addObject()
                    .put("linkId", form.path("item").path(0).path("linkId").asText());
        }
        return answers;
    }

    /** In use, as only a published form is filled in and answered. */
    private static ObjectNode form(String name) throws IOException {
        try (InputStream in = HelsenorgeAnswersTest.class.getResourceAsStream("/forms/" + name + ".json")) {
            ObjectNode form = (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
            return form.put("status", "active");
        }
    }
}
