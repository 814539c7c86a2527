package no.whatmatters.access.gate;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.Test;

/** A form is changed by the organisation that made it. */
class FormsOfOthersTest extends ServerTest {

    @Test
    void aFormMakerChangesNoFormOfAnotherOrganisation() {
        String form = """
            {"resourceType":"Questionnaire","language":"nb","status":"draft","name":"Skjema","title":"Skjema",
             "identifier":[{"system":"https://nabosykehuset.example/plan","value":"%s"}],
             "item":[{"linkId":"1","type":"string","text":"Hva er viktig?"}]}\
            """.formatted(UUID.randomUUID());
        String id = fhirWith(
                        AnyToken.of("conformance").organisation("310000787").signed())
                .contentType(FHIR_JSON)
                .header("Prefer", "return=representation")
                .body(form)
                .post("/Questionnaire")
                .then()
                .statusCode(201)
                .body("meta.source", equalTo("urn:oid:2.16.578.1.12.4.1.4.101.310000787"))
                .extract()
                .path("id");
        change("form-maker", id)
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("resource-belonged-to-another"));
    }

    private ValidatableResponse change(String persona, String id) {
        return fhirAs(persona)
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"replace\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .patch("/Questionnaire/" + id)
                .then();
    }
}
