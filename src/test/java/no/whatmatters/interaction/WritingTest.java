package no.whatmatters.interaction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest extends ServerTest {

    private static final String UUID_VERSION_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final TestPerson kari = TestPerson.next();

    @Test
    void givesNewResourcesTimeOrderedIdsWhateverIdTheSenderWrote() {
        post("Location", "{\"resourceType\":\"Location\",\"id\":\"1\",\"name\":\"Fjordbyen\"}")
                .statusCode(201)
                .body("id", matchesPattern(UUID_VERSION_7))
                .header("ETag", equalTo("W/\"1\""))
                .header("Location", containsString("/Location/"));
    }

    /** The time in it would tell since when somebody is known here. */
    @Test
    void givesPersonsIdsThatTellNothing() {
        post("Patient", patient("\"id\":\"1\","))
                .statusCode(201)
                .body("id", matchesPattern(UUID_VERSION_7.replace("-7[", "-4[")));
    }

    @Test
    void keepsAnIdOfTheSenderOnlyWhereItIsAUuid() {
        String id = UUID.randomUUID().toString();
        put(id, patient("\"id\":\"" + id + "\",")).statusCode(201);
        put("12345", patient("\"id\":\"12345\",")).statusCode(400).body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void readsEveryVersionOfWhatWasChanged() {
        String id = createdPatient();
        put(id, patient("\"id\":\"" + id + "\",\"gender\":\"female\","))
                .statusCode(200)
                .body("meta.versionId", equalTo("2"));

        fhir().get("/Patient/" + id).then().body("gender", equalTo("female"));
        fhir().get("/Patient/" + id + "/_history/1").then().statusCode(200).body("gender", equalTo(null));
        fhir().get("/Patient/" + id + "/_history")
                .then()
                .statusCode(200)
                .body("total", nullValue())
                .body("entry.resource.meta.versionId", equalTo(List.of("2", "1")));
    }

    @Test
    void showsALongHistoryPageByPage() {
        String id = createdPatient();
        for (int i = 0; i < 4; i++) {
            put(id, patient("\"id\":\"" + id + "\",\"multipleBirthInteger\":" + i + ","))
                    .statusCode(200);
        }
        String next = fhir().queryParam("_count", 2)
                .get("/Patient/" + id + "/_history")
                .then()
                .body("entry.resource.meta.versionId", equalTo(java.util.List.of("5", "4")))
                .extract()
                .path("link.find { it.relation == 'next' }.url");
        String last = fhir().urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("entry.resource.meta.versionId", equalTo(java.util.List.of("3", "2")))
                .extract()
                .path("link.find { it.relation == 'next' }.url");
        fhir().urlEncodingEnabled(false)
                .get(last)
                .then()
                .body("entry.resource.meta.versionId", equalTo(java.util.List.of("1")))
                .body("link.relation", not(org.hamcrest.Matchers.hasItem("next")));
    }

    @Test
    void patchesWithJsonPatchAndWithFhirPathPatch() {
        String id = createdPatient();
        fhir().contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/gender\",\"value\":\"female\"}]")
                .patch("/Patient/" + id)
                .then()
                .statusCode(200)
                .body("gender", equalTo("female"));
        fhir().contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                          {"name":"type","valueCode":"replace"},
                          {"name":"path","valueString":"Patient.gender"},
                          {"name":"value","valueCode":"other"}]}]}
                        """)
                .patch("/Patient/" + id)
                .then()
                .statusCode(200)
                .body("gender", equalTo("other"));
    }

    @Test
    void deletesLogically() {
        String id = createdPatient();
        fhir().delete("/Patient/" + id).then().statusCode(200);

        fhir().get("/Patient/" + id).then().statusCode(410);
        fhir().get("/Patient/" + id + "/_history/1").then().statusCode(200);
    }

    /** To drop what is not known would lose what somebody wrote. */
    @Test
    void refusesElementsThatFhirDoesNotKnow() {
        post("Patient", patient("\"gendr\":\"female\","))
                .statusCode(422)
                .body("issue[0].details.text", containsString("gendr"));
        post("Patient", patient("\"name\":[{\"familie\":\"Nordmann\"}],")).statusCode(422);
        post("Patient", patient("\"gender\":\"kvinne\",")).statusCode(422);
        fhir().contentType("application/fhir+xml")
                .body("<Patient xmlns=\"http://hl7.org/fhir\"><gendr value=\"female\"/></Patient>")
                .post("/Patient")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"egenvurdering", "hva-er-viktig", "kartlegging", "oppfolging", "samtykke"})
    void takesFormsAsHelsenorgesBuilderWritesThem(String form) throws IOException {
        post("Questionnaire", Files.readString(Path.of("src/test/resources/forms", form + ".json")))
                .statusCode(201);
    }

    @Test
    void refusesAReferenceToNothing() {
        post("Goal", goalOf("Patient/" + UUID.randomUUID()))
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void keepsReferencesToOtherServersAsSent() {
        post("Goal", goalOf("https://other.example/fhir/Patient/1"))
                .statusCode(201)
                .body("subject.reference", equalTo("https://other.example/fhir/Patient/1"));
    }

    @Test
    void keepsContainedResourcesAndDecimalsAsSent() {
        String observation = """
                {"resourceType":"Observation","status":"final","code":{"text":"vekt"},
                 "contained":[{"resourceType":"Patient","id":"kari","gender":"female"}],
                 "subject":{"reference":"#kari"},"valueQuantity":{"value":%s,"unit":"kg"}}
                """;
        for (String value : new String[] {"61.50", "0.0", "61"}) {
            String json = observation.formatted(value);
            post("Observation", json)
                    .statusCode(201)
                    .body(containsString("\"value\":" + value + ","))
                    .body("contained[0].gender", equalTo("female"))
                    .body("subject.reference", equalTo("#kari"));
            post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":" + json
                            + ",\"request\":{\"method\":\"POST\",\"url\":\"Observation\"}}]}")
                    .statusCode(200);
        }
    }

    @Test
    void carriesOutEachEntryOfABatchForItself() {
        String batch = """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"resource":{"resourceType":"StructureDefinition"},"request":{"method":"POST","url":"StructureDefinition"}},
                  {"resource":%s,"request":{"method":"POST","url":"Patient"}},
                  {"request":{"method":"GET","url":"Patient?family=Nobody"}},
                  {"request":{"method":"GET","url":"Patient?familie=Nobody"}}]}
                """.formatted(patient(""));
        post(batch)
                .statusCode(200)
                .body("type", equalTo("batch-response"))
                .body("entry[0].response.status", startsWith("400"))
                .body("entry[0].response.outcome", notNullValue())
                .body("entry[1].response.status", startsWith("201"))
                .body("entry[1].response.etag", equalTo("W/\"1\""))
                .body("entry[2].resource.total", equalTo(0))
                .body("entry[3].response.status", startsWith("400"));
    }

    @Test
    void storesAndFindsNorwegianAndSamiLetters() {
        post("Patient", patient("\"name\":[{\"family\":\"Ægir-Šáđá\",\"given\":[\"Åse\",\"Čáhppe\",\"e\\u0301va\"]}],"))
                .statusCode(201)
                .body("name[0].family", equalTo("Ægir-Šáđá"))
                .body("name[0].given[2]", equalTo("e\u0301va"));
        fhir().queryParam("family:exact", "Ægir-Šáđá")
                .get("/Patient")
                .then()
                .body("total", org.hamcrest.Matchers.greaterThan(0));
        fhir().queryParam("given:exact", "Čáhppe")
                .get("/Patient")
                .then()
                .body("total", org.hamcrest.Matchers.greaterThan(0));
    }

    private String createdPatient() {
        return post("Patient", patient("")).statusCode(201).extract().path("id");
    }

    private io.restassured.response.ValidatableResponse put(String id, String body) {
        return fhir().contentType(FHIR_JSON).body(body).put("/Patient/" + id).then();
    }

    private String patient(String more) {
        return "{\"resourceType\":\"Patient\"," + more
                + "\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\"" + kari.identityNumber()
                + "\"}]}";
    }

    private static String goalOf(String patient) {
        return "{\"resourceType\":\"Goal\",\"lifecycleStatus\":\"active\",\"description\":{\"text\":\"Komme meg hjem\"},"
                + "\"subject\":{\"reference\":\"" + patient + "\"}}";
    }
}
