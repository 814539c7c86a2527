package no.whatmatters.interaction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

/** Any value may give way to the reason why it is left out, which is valid R4: whatever comes in, the answer is no failure. */
class MaskedExamplesTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Who is who is the same for all tests: nobody changes it. */
    private static final Set<String> REGISTER = Set.of("Organization", "Practitioner", "PractitionerRole");

    /** Of the most common elements, those of many examples are alike. */
    private final Set<String> seen = new HashSet<>();

    @Test
    void areAnsweredAndNeverFail() throws IOException {
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/")) {
                JsonNode example = JSON.readTree(CompiledGuide.read(file));
                String type = example.path("resourceType").asText();
                StoredType stored = ServerStatement.ofTheGuide().type(type);
                if (type.equals("Bundle") || (stored != null && stored.writable())) {
                    Spoiler.masked(example).forEach((place, masked) -> {
                        if (seen.add(type + place)) {
                            send(type, TestPerson.next().renamed(masked.toString()));
                        }
                    });
                }
            }
        }
    }

    private void send(String type, String body) {
        String address = type.equals("Bundle") ? "" : "/" + type;
        answered(fhir().contentType(FHIR_JSON).body(body).post(address).then());
        answered(fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(body)
                .post("/" + type + "/$validate")
                .then());
    }

    /** What is stored is changed, too, and read again. */
    @Test
    void asChangesAreAnsweredAndNeverFail() throws IOException {
        List<String> records = post(dischargeOf(TestPerson.next()))
                .statusCode(200)
                .extract()
                .path("entry.response.location.flatten()");
        for (String location : records) {
            String address = "/" + location.replaceFirst("/_history/.*", "");
            String type = address.substring(1, address.indexOf('/', 1));
            if (!REGISTER.contains(type) && seen.add(type)) {
                JsonNode right = JSON.readTree(fhir().get(address).asString());
                ((ObjectNode) right).remove(List.of("text", "meta"));
                Spoiler.masked(right).forEach((place, masked) -> change(address, masked.toString()));
            }
        }
    }

    /** The person's picture is drawn of whatever was stored about her. */
    @Test
    void areShownAndNeverFail() throws IOException {
        List<String> records = post(dischargeOf(TestPerson.next()))
                .statusCode(200)
                .extract()
                .path("entry.response.location.flatten()");
        String person = "";
        for (String location : records) {
            String address = "/" + location.replaceFirst("/_history/.*", "");
            String type = address.substring(1, address.indexOf('/', 1));
            person = type.equals("Patient") ? address : person;
            ObjectNode right = (ObjectNode) JSON.readTree(fhir().get(address).asString());
            right.remove(List.of("id", "text", "meta", "identifier"));
            if (!type.equals("Patient")) {
                Spoiler.masked(right)
                        .forEach((place, masked) -> answered(fhir().contentType(FHIR_JSON)
                                .body(masked.toString())
                                .post("/" + type)
                                .then()));
            }
        }
        for (String language : List.of("nb", "en")) {
            fhir().urlEncodingEnabled(false)
                    .header("Accept-Language", language)
                    .get(person + "/$what-matters")
                    .then()
                    .statusCode(200);
        }
    }

    private void change(String address, String body) {
        answered(fhir().contentType(FHIR_JSON)
                .header("If-Match", String.valueOf(fhir().get(address).header("ETag")))
                .body(body)
                .put(address)
                .then());
        answered(fhir().get(address).then());
    }

    private static void answered(ValidatableResponse answer) {
        answer.log().ifValidationFails().statusCode(lessThan(500));
        if (answer.extract().statusCode() >= 400) {
            answer.body("resourceType", equalTo("OperationOutcome")).body("issue[0].details.text", notNullValue());
        }
    }
}
