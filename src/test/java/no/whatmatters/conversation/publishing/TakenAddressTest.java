package no.whatmatters.conversation.publishing;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.vocabulary.CompiledGuide;
import org.junit.jupiter.api.Test;

/** Siv is told that the address of her form is taken with all else that is wrong with it, and beforehand where she asks. */
class TakenAddressTest extends ServerTest {

    private static final String CODES = "issue.details.coding.flatten().code";

    private final String url = "https://kommunen.example/Questionnaire/" + UUID.randomUUID();

    @Test
    void anAddressThatIsTakenIsToldWithAllElse() {
        send(form()).statusCode(201);
        String faulty = form().replaceFirst("\"subjectType\": \\[\\s*\"Patient\"", "\"subjectType\": [\"Pasient\"");
        String entry = "{\"resourceType\": \"Bundle\", \"type\": \"transaction\", \"entry\": [{\"resource\": " + faulty
                + ", \"request\": {\"method\": \"POST\", \"url\": \"Questionnaire\"}}]}";
        for (ValidatableResponse answer : List.of(
                send(faulty).statusCode(422),
                siv().body(faulty).post("/Questionnaire/$validate").then().statusCode(200))) {
            answer.body(CODES, hasItem("form-version-was-published"))
                    .body("issue.expression.flatten()", hasItem("Questionnaire.version"))
                    .body("issue.expression.flatten()", hasItem(startsWith("Questionnaire.subjectType")));
        }
        for (ValidatableResponse answer : List.of(
                siv().body(entry).post("").then().statusCode(422),
                siv().body(entry).post("/Bundle/$validate").then().statusCode(200))) {
            answer.body(CODES, hasItem("form-version-was-published"))
                    .body("issue.expression.flatten()", hasItem("Bundle.entry[0].resource.version"))
                    .body("issue.expression.flatten()", hasItem(startsWith("Bundle.entry[0].resource.subjectType")));
        }
    }

    private RequestSpecification siv() {
        return fhirAs("form-maker").contentType(FHIR_JSON);
    }

    private ValidatableResponse send(String form) {
        return siv().body(form).post("/Questionnaire").then();
    }

    private String form() {
        return CompiledGuide.read("Questionnaire-first-conversation.json")
                .replaceFirst("\"id\": \"[^\"]*\",", "")
                .replaceFirst("https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation", url);
    }
}
