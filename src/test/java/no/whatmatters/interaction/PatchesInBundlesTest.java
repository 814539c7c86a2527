package no.whatmatters.interaction;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.whatmatters.ServerTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A patch in a transaction names what the same transaction makes, by the address of its entry. */
class PatchesInBundlesTest extends ServerTest {

    private static final String GOAL = "urn:uuid:4b617269-6666-4000-8000-000000000001";
    private static final String FHIRPATH = """
            {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
              {"name":"type","valueCode":"add"},{"name":"path","valueString":"CarePlan"},{"name":"name","valueString":"goal"},
              {"name":"value","valueReference":{"reference":"%s"}}]}]}""".formatted(GOAL);
    private static final String JSON = """
            {"resourceType":"Binary","contentType":"application/json-patch+json","data":"%s"}""".formatted(Base64.getEncoder()
            .encodeToString("[{\"op\":\"add\",\"path\":\"/goal\",\"value\":[{\"reference\":\"%s\"}]}]"
                    .formatted(GOAL)
                    .getBytes(StandardCharsets.UTF_8)));

    @ParameterizedTest
    @ValueSource(strings = {FHIRPATH_NAME, JSON_NAME})
    void nameWhatIsMadeBeside(String kind) {
        String patient = post("Patient", "{\"resourceType\":\"Patient\",\"active\":true}")
                .statusCode(201)
                .extract()
                .path("id");
        String plan = post("CarePlan", """
                {"resourceType":"CarePlan","status":"active","intent":"plan","subject":{"reference":"Patient/%s"}}
                """.formatted(patient))
                .statusCode(201)
                .extract()
                .path("id");
        String location = post("""
                {"resourceType":"Bundle","type":"transaction","entry":[
                {"fullUrl":"%s","resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Gå tur"},
                  "subject":{"reference":"Patient/%s"}},"request":{"method":"POST","url":"Goal"}},
                {"resource":%s,"request":{"method":"PATCH","url":"CarePlan/%s","ifMatch":"W/\\"1\\""}}]}
                """.formatted(GOAL, patient, kind.equals(JSON_NAME) ? JSON : FHIRPATH, plan))
                .log()
                .ifValidationFails()
                .statusCode(200)
                .extract()
                .path("entry[0].response.location");
        fhir().get("/CarePlan/" + plan)
                .then()
                .body("goal", hasSize(1))
                .body("goal[0].reference", equalTo(location.substring(0, location.indexOf("/_history"))));
    }

    private static final String FHIRPATH_NAME = "FHIRPath Patch";
    private static final String JSON_NAME = "JSON Patch";
}
