package no.whatmatters.interaction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who change the same record: whoever names the version that was read loses nothing that the other wrote. */
class ChangingAtOnceTest extends ServerTest {

    private final TestPerson kari = TestPerson.next();

    @ParameterizedTest
    @ValueSource(strings = {"W/\"1\"", "\"1\"", "W/\"not-ours\"", "W/\"1\", W/\"3\""})
    void refusesAChangeToAVersionThatIsNotTheCurrentOne(String etag) {
        String id = changedOnce();
        changing(etag)
                .contentType(FHIR_JSON)
                .body(patient(id, "male"))
                .put("/Patient/" + id)
                .then()
                .statusCode(412)
                .body("issue[0].details.coding[0].code", equalTo("stale-version"))
                .body("issue[0].details.text", containsString("Noen andre har endret opplysningen"));
        fhir().get("/Patient/" + id).then().body("gender", equalTo("female"));
    }

    /** RFC 9110: an asterisk asks only that there is a version. */
    @ParameterizedTest
    @ValueSource(strings = {"W/\"2\"", "\"2\"", "W/\"1\", W/\"2\"", "*"})
    void takesAChangeToTheCurrentVersion(String etag) {
        String id = changedOnce();
        changing(etag)
                .contentType(FHIR_JSON)
                .body(patient(id, "male"))
                .put("/Patient/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("W/\"3\""));
    }

    @Test
    void refusesAPatchOfAVersionThatIsNotTheCurrentOne() {
        String id = changedOnce();
        String patch = "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]";
        String json = "application/json-patch+json";
        changing("W/\"1\"")
                .contentType(json)
                .body(patch)
                .patch("/Patient/" + id)
                .then()
                .statusCode(412);
        changing("W/\"2\"")
                .contentType(json)
                .body(patch)
                .patch("/Patient/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesToDeleteAVersionThatIsNotTheCurrentOne() {
        String id = changedOnce();
        changing("W/\"1\"").delete("/Patient/" + id).then().statusCode(412);
        changing("W/\"2\"").delete("/Patient/" + id).then().statusCode(200);
    }

    @Test
    void refusesATransactionWithAnEntryThatIsNotOfTheCurrentVersion() {
        String id = changedOnce();
        post("""
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":%s,"request":{"method":"PUT","url":"Patient/%s","ifMatch":"W/\\"1\\""}}]}
                """.formatted(patient(id, "male"), id))
                .statusCode(412)
                .body("issue[0].details.coding[0].code", equalTo("stale-version"));
    }

    /** Somebody else has made version 2. */
    private String changedOnce() {
        String id = post("Patient", patient("", "unknown"))
                .statusCode(201)
                .extract()
                .path("id");
        fhir().contentType(FHIR_JSON)
                .body(patient(id, "female"))
                .put("/Patient/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private RequestSpecification changing(String etag) {
        return fhir().header("If-Match", etag).header("Accept-Language", "nb");
    }

    private String patient(String id, String gender) {
        return "{\"resourceType\":\"Patient\"," + (id.isEmpty() ? "" : "\"id\":\"" + id + "\",") + "\"gender\":\""
                + gender + "\",\"identifier\":[{\"system\":\"urn:oid:2.16.578.1.12.4.1.4.1\",\"value\":\""
                + kari.identityNumber() + "\"}]}";
    }
}
