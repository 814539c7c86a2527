package no.whatmatters.interaction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

/** Examples, spoilt by chance but always in the same way: whatever comes in, the answer is no failure. */
class MutatedExamplesTest extends ServerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 3;
    private static final int PATCHES = 150;
    private static final String XML = "application/fhir+xml";

    /** Not the README's Kari: what it shows of her is as it was sent. */
    private final TestPerson somebody = TestPerson.next();

    private final Spoiler spoiler = new Spoiler(4711);

    @Test
    void areAnsweredAndNeverFail() throws IOException {
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/")) {
                JsonNode example = JSON.readTree(CompiledGuide.read(file));
                for (int i = 0; i < ROUNDS; i++) {
                    send(
                            FHIR_JSON,
                            typeOf(example),
                            ofOthers(spoiler.body(spoiler.spoilt(example).toString())));
                }
            }
        }
    }

    /** Those of HL7 have elements that ours never use. */
    @Test
    void ofHl7AreAnsweredAndNeverFail() throws IOException {
        List<String> names = OfficialExamples.names();
        for (int i = 0; i < names.size(); i++) {
            String example = OfficialExamples.read(names.get(i));
            if (OfficialExamples.typeOf(example) != null && i % 2 == 0) {
                JsonNode right = JSON.readTree(example);
                send(
                        FHIR_JSON,
                        typeOf(right),
                        spoiler.body(spoiler.spoilt(right).toString()));
            }
        }
    }

    @Test
    void inXmlAreAnsweredAndNeverFail() throws IOException {
        FhirContext fhir = FhirContext.forR4Cached();
        for (String file : CompiledGuide.files()) {
            if (file.startsWith("example/")) {
                String example = CompiledGuide.read(file);
                String xml = fhir.newXmlParser()
                        .encodeResourceToString(fhir.newJsonParser().parseResource(example));
                send(XML, typeOf(JSON.readTree(example)), ofOthers(spoiler.body(spoiler.spoiltXml(xml))));
            }
        }
    }

    @Test
    void asPatchesAreAnsweredAndNeverFail() throws IOException {
        String id = post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Nordmann\"}]}")
                .extract()
                .path("id");
        JsonNode json = JSON.readTree("[{\"op\": \"replace\", \"path\": \"/name/0/family\", \"value\": \"Hansen\"},"
                + "{\"op\": \"add\", \"path\": \"/birthDate\", \"value\": \"1944-03-12\"},"
                + "{\"op\": \"copy\", \"from\": \"/name/0\", \"path\": \"/name/-\"}]");
        JsonNode fhirPath = JSON.readTree(
                "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
                        + "{\"name\": \"type\", \"valueCode\": \"add\"}, {\"name\": \"path\", \"valueString\": \"Patient\"},"
                        + "{\"name\": \"name\", \"valueString\": \"birthDate\"}, {\"name\": \"value\", \"valueDate\": \"1944-03-12\"}]}]}");
        for (int i = 0; i < PATCHES; i++) {
            patch(
                    id,
                    "application/json-patch+json",
                    spoiler.body(spoiler.spoilt(json).toString()));
            patch(id, FHIR_JSON, spoiler.body(spoiler.spoilt(fhirPath).toString()));
        }
    }

    private void patch(String id, String contentType, String body) {
        String version = fhir().get("/Patient/" + id).path("meta.versionId");
        answered(fhir().contentType(contentType)
                .header("If-Match", "W/\"" + version + "\"")
                .body(body)
                .patch("/Patient/" + id)
                .then());
    }

    /** Nor of the organisations and professionals of all other tests, whose names would be spoilt with them. */
    private String ofOthers(String example) {
        return somebody.renamed(example)
                .replace("310000", "319999")
                .replace("9900000", "9800000")
                .replace("role.", "other-role.");
    }

    private static String typeOf(JsonNode resource) {
        return resource.path("resourceType").asText();
    }

    private void send(String contentType, String type, String body) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        if (type.equals("Bundle")) {
            answered(fhir().contentType(contentType).body(body).post("").then());
        } else if (stored != null && stored.writable()) {
            answered(fhir().contentType(contentType).body(body).post("/" + type).then());
        } else {
            return;
        }
        answered(fhir().urlEncodingEnabled(false)
                .contentType(contentType)
                .body(body)
                .post("/" + type + "/$validate")
                .then());
    }

    private static void answered(ValidatableResponse answer) {
        answer.statusCode(lessThan(500));
        if (answer.extract().statusCode() >= 400) {
            answer.body("resourceType", equalTo("OperationOutcome")).body("issue[0].details.text", notNullValue());
        }
    }
}
