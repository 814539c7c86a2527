package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Goal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whichever way a goal of ours is written without the day it began, it is refused, and nothing of it is stored. */
class AllWaysOfWritingTest extends ServerTest {

    private static final String SYSTEM = "https://sykehuset.example/plan";
    private static final String RULE = "Validation_VAL_Profile_Minimum";
    private static final String MISSING = "Goal.startDate is missing.";

    private final String number = UUID.randomUUID().toString();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Records records;

    private String kari = "";

    @BeforeEach
    void storesKari() {
        kari = post("Patient", "{\"resourceType\": \"Patient\"}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void create() {
        refused(json(goal("", "")).post("/Goal"));
        refused(json(goal("", "")).header("If-None-Exist", identifier()).post("/Goal"));
        refused(xml(goal("", "")).post("/Goal"));
        nothingIsStored();
    }

    @Test
    void updateAsCreate() {
        String id = UUID.randomUUID().toString();
        refused(json(goal("\"id\": \"" + id + "\",", "")).put("/Goal/" + id));
        refused(json(goal("", "")).put("/Goal?" + identifier()));
        nothingIsStored();
    }

    @Test
    void update() {
        String id = stored();
        refused(json(goal("\"id\": \"" + id + "\",", ""))
                .header("If-Match", "W/\"1\"")
                .put("/Goal/" + id));
        refused(json(goal("\"id\": \"" + id + "\",", "")).put("/Goal?" + identifier()));
        isUnchanged(id);
    }

    @Test
    void patch() {
        String id = stored();
        refused(fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\": \"remove\", \"path\": \"/startDate\"}]")
                .patch("/Goal/" + id));
        String fhirPath = "{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
                + "{\"name\": \"type\", \"valueCode\": \"delete\"},"
                + "{\"name\": \"path\", \"valueString\": \"Goal.start\"}]}]}";
        refused(json(fhirPath).header("If-Match", "W/\"1\"").patch("/Goal/" + id));
        for (String type : new String[] {"transaction", "batch"}) {
            String request = "{\"method\": \"PATCH\", \"url\": \"Goal/" + id + "\", \"ifMatch\": \"W/\\\"1\\\"\"}";
            refusedIn(type, bundle(type, fhirPath, request));
        }
        isUnchanged(id);
    }

    @Test
    void entryOfABundle() {
        String id = stored();
        for (String type : new String[] {"transaction", "batch"}) {
            refusedIn(type, bundle(type, goal("", ""), "{\"method\": \"POST\", \"url\": \"Goal\"}"));
            refusedIn(
                    type,
                    bundle(
                            type,
                            goal("", ""),
                            "{\"method\": \"POST\", \"url\": \"Goal\", \"ifNoneExist\": \"identifier=" + SYSTEM + "|"
                                    + number + "\"}"));
            refusedIn(
                    type,
                    bundle(
                            type,
                            goal("\"id\": \"" + id + "\",", ""),
                            "{\"method\": \"PUT\", \"url\": \"Goal/" + id + "\", \"ifMatch\": \"W/\\\"1\\\"\"}"));
        }
        isUnchanged(id);
    }

    /** What the server makes is held to the same: a fault of ours is not stored either. */
    @Test
    void whatTheServerWritesItself() {
        Goal goal = FhirContext.forR4Cached().newJsonParser().parseResource(Goal.class, goal("", ""));
        assertThatThrownBy(() ->
                        records.asSystem("a test of what the server writes").create(goal, null))
                .isInstanceOf(UnprocessableEntityException.class);
        nothingIsStored();
    }

    private String stored() {
        return post("Goal", goal("", "\"startDate\": \"2026-05-04\","))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .body("issue.details.coding.flatten().code", hasItem(RULE))
                .body("issue.details.text", hasItem(startsWith(MISSING)));
    }

    private void refusedIn(String type, String bundle) {
        Response answer = json(bundle).post("");
        if (type.equals("transaction")) {
            refused(answer);
            return;
        }
        answer.then()
                .statusCode(200)
                .body("entry[0].response.status", startsWith("422"))
                .body("entry[0].response.outcome.issue.details.text", hasItem(startsWith(MISSING)));
    }

    private void nothingIsStored() {
        fhir().get("/Goal?patient=Patient/" + kari).then().statusCode(200).body("total", is(0));
    }

    private void isUnchanged(String id) {
        fhir().get("/Goal/" + id).then().statusCode(200).body("meta.versionId", is("1"));
        assertThat(fhir().get("/Goal?patient=Patient/" + kari).<Integer>path("total"))
                .isEqualTo(1);
    }

    private RequestSpecification json(String body) {
        return fhir().contentType(FHIR_JSON).body(body);
    }

    private RequestSpecification xml(String json) {
        FhirContext fhir = FhirContext.forR4Cached();
        String xml =
                fhir.newXmlParser().encodeResourceToString(fhir.newJsonParser().parseResource(json));
        return fhir().contentType("application/fhir+xml").body(xml);
    }

    private String identifier() {
        return "identifier=" + SYSTEM + "|" + number;
    }

    private String goal(String id, String start) {
        return """
                {"resourceType": "Goal", %s "lifecycleStatus": "active", "subject": {"reference": "Patient/%s"}, %s
                 "identifier": [{"system": "%s", "value": "%s"}], "description": {"text": "Komme meg hjem"},
                 "category": [{"coding": [{"system": "https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind", "code": "what-matters"}]}],
                 "expressedBy": {"reference": "Patient/%s"}}""".formatted(id, kari, start, SYSTEM, number, kari);
    }

    private static String bundle(String type, String resource, String request) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": [{\"resource\": " + resource
                + ", \"request\": " + request + "}]}";
    }
}
