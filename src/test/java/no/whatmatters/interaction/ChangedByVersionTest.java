package no.whatmatters.interaction;

import static no.whatmatters.interaction.LeastRecords.SYSTEM;
import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.patch;
import static no.whatmatters.interaction.LeastRecords.resource;
import static no.whatmatters.interaction.LeastRecords.transaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What several may change is changed only by those who name the version that they read. */
class ChangedByVersionTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String NOT_NAMED = "version-not-named";
    private static final String STALE = "stale-version";

    private final TestPerson kari = TestPerson.next();

    @Autowired
    private Records records;

    @Autowired
    private JdbcTemplate database;

    static Stream<String> types() {
        return LeastRecords.LEAST.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnyChangeThatNamesNoVersion(String type) {
        String id = created(type);
        put(fhir(), type, id).statusCode(428).body("issue[0].details.coding[0].code", equalTo(NOT_NAMED));
        put(fhir().header("If-Match", "*"), type, id).statusCode(428);
        jsonPatch(fhir(), type, id).statusCode(428);
        fhirPathPatch(fhir(), type, id).statusCode(428);
        fhir().delete("/" + type + "/" + id).then().statusCode(428);
        fhir().get("/" + type + "/" + id).then().statusCode(200).body("meta.versionId", equalTo("1"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesAnyChangeOfAVersionThatIsNotTheCurrentOne(String type) {
        String id = created(type);
        put(at("W/\"1\""), type, id).statusCode(200).header("ETag", equalTo("W/\"2\""));
        put(at("W/\"1\""), type, id).statusCode(412).body("issue[0].details.coding[0].code", equalTo(STALE));
        jsonPatch(at("W/\"1\""), type, id).statusCode(412);
        fhirPathPatch(at("W/\"1\""), type, id).statusCode(412);
        at("W/\"1\"").delete("/" + type + "/" + id).then().statusCode(412);
        fhir().get("/" + type + "/" + id).then().statusCode(200).body("meta.versionId", equalTo("2"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesChangesOfTheCurrentVersion(String type) {
        String id = created(type);
        put(at("W/\"1\""), type, id).statusCode(200);
        jsonPatch(at("\"2\""), type, id).statusCode(200).body("meta.versionId", equalTo("3"));
        fhirPathPatch(at("W/\"1\", W/\"3\""), type, id).statusCode(200).body("meta.versionId", equalTo("4"));
        at("4").delete("/" + type + "/" + id).then().statusCode(200);
        fhir().get("/" + type + "/" + id).then().statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tre", "W/\"1", "\"1\",", ""})
    void refusesAnIfMatchThatCannotBeRead(String garbage) {
        String id = created("Goal");
        put(at(garbage), "Goal", id)
                .statusCode(400)
                .body("issue[0].details.coding[0].code", equalTo("if-match-malformed"));
        post(transaction(entry("DELETE", "Goal/" + id, garbage.isEmpty() ? "," : garbage, "")))
                .statusCode(400)
                .body("issue[0].expression", contains("Bundle.entry[0]"));
    }

    @Test
    void refusesAVersionOfWhatIsNotThere() {
        String id = UUID.randomUUID().toString();
        put(at("W/\"1\""), "Goal", id).statusCode(412);
        put(at("*"), "Goal", id).statusCode(412);
        post(transaction(entry("PUT", "Goal/" + id, "W/\"1\"", resource("Goal", id, "x"))))
                .statusCode(412)
                .body("issue[0].details.coding[0].code", equalTo("version-of-nothing"))
                .body("issue[0].expression", contains("Bundle.entry[0]"));
        fhir().get("/Goal/" + id).then().statusCode(404);
        put(fhir(), "Goal", id).statusCode(201);
    }

    @Test
    void heedsTheVersionOfAConditionalUpdate() {
        String id = createdByIdentifier();
        String url = "Goal?identifier=" + SYSTEM + "|" + kari.prefix();
        putByIdentifier(at("W/\"7\"")).statusCode(412);
        post(transaction(entry("PUT", url, "W/\"7\"", identified()))).statusCode(412);
        putByIdentifier(at("W/\"1\"")).statusCode(200).body("id", equalTo(id));
        post(transaction(entry("PUT", url, "W/\"2\"", identified())))
                .statusCode(200)
                .body("entry[0].response.location", endsWith(id + "/_history/3"));
    }

    @Test
    void letsAConditionalUpdateByTheOwnIdentifierNameNoVersionAsLongAsItsSenderWroteTheCurrentOne() {
        String id = createdByIdentifier();
        putByIdentifier(fhir()).statusCode(200).body("meta.versionId", equalTo("2"));

        Goal byTheService = (Goal) records.asSystem("a test").read(new IdType("Goal", id));
        byTheService.getDescription().setText("av tjenesten");
        records.asSystem("a test").update(byTheService, null, null);
        putByIdentifier(fhir()).statusCode(428);

        database.update(
                "update version_author set organisation = '310000205', by_service = false where resource_id = ?", id);
        putByIdentifier(fhir()).statusCode(428);
        putByIdentifier(at("W/\"3\"")).statusCode(200);
    }

    @Test
    void tellsWhoMadeTheCurrentVersionAndWhen() {
        String number = "310000205";
        fhir().header("If-None-Exist", "identifier=urn:oid:2.16.578.1.12.4.1.4.101|" + number)
                .contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Organization\",\"name\":\"Fjordbyen kommune\",\"identifier\":[{\"system\":"
                        + "\"urn:oid:2.16.578.1.12.4.1.4.101\",\"value\":\"" + number + "\"}]}")
                .post("/Organization");
        String id = changedGoal();
        database.update(
                "update version_author set organisation = ?, person_name = 'Amina Haugen',"
                        + " written = '2026-05-04T07:14:00Z' where resource_id = ?",
                number,
                id);
        String said = "issue[0].extension[0].extension.find { it.url == '%s' }.";
        put(at("W/\"1\"").header("Accept-Language", "nb"), "Goal", id)
                .statusCode(412)
                .header("ETag", equalTo("W/\"2\""))
                .body(
                        "issue[0].details.text",
                        containsString("versjon 2, Amina Haugen, Fjordbyen kommune, 4. mai 2026 kl. 09:14"))
                .body(said.formatted("version") + "valueString", equalTo("2"))
                .body(said.formatted("person") + "valueString", equalTo("Amina Haugen"))
                .body(said.formatted("organisation") + "valueReference.identifier.value", equalTo(number))
                .body(said.formatted("at") + "valueInstant", startsWith("2026-05-04T"));
    }

    @Test
    void remembersTheOwnerWhateverAClientSaysOfIt() {
        String said = "\"meta\":{\"source\":\"urn:oid:2.16.578.1.12.4.1.4.101.999999999\"},";
        JsonPath created = post("Goal", resource("Goal", "", "x").replace("\"identifier\"", said + "\"identifier\""))
                .statusCode(201)
                .extract()
                .jsonPath();
        String id = created.getString("id");
        String owner = created.getString("meta.source");
        assertThat(owner).startsWith("urn:oid:2.16.578.1.12.4.1.4.101.").doesNotContain("999999999");
        at("W/\"1\"")
                .contentType(FHIR_JSON)
                .body(resource("Goal", id, "y").replace("\"identifier\"", said + "\"identifier\""))
                .put("/Goal/" + id)
                .then()
                .statusCode(200)
                .body("meta.source", equalTo(owner));
        fhir().get("/Goal/" + id).then().body("meta.source", equalTo(owner));
    }

    private String changedGoal() {
        String id = created("Goal");
        put(at("W/\"1\""), "Goal", id).statusCode(200);
        return id;
    }

    private String created(String type) {
        return post(type, resource(type, "", "før")).statusCode(201).extract().path("id");
    }

    /** A goal that its sender can find again by the identifier. */
    private String createdByIdentifier() {
        return fhir().header("If-None-Exist", "identifier=" + SYSTEM + "|" + kari.prefix())
                .contentType(FHIR_JSON)
                .body(identified())
                .post("/Goal")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification at(String etag) {
        return fhir().header("If-Match", etag);
    }

    private ValidatableResponse put(RequestSpecification request, String type, String id) {
        return request.contentType(FHIR_JSON)
                .body(resource(type, id, UUID.randomUUID().toString()))
                .put("/" + type + "/" + id)
                .then();
    }

    private ValidatableResponse putByIdentifier(RequestSpecification request) {
        return request.contentType(FHIR_JSON)
                .queryParam("identifier", SYSTEM + "|" + kari.prefix())
                .body(identified())
                .put("/Goal")
                .then();
    }

    private ValidatableResponse jsonPatch(RequestSpecification request, String type, String id) {
        return request.contentType(JSON_PATCH)
                .body("[{\"op\":\"replace\",\"path\":\"/language\",\"value\":\"nn\"}]")
                .patch("/" + type + "/" + id)
                .then();
    }

    private ValidatableResponse fhirPathPatch(RequestSpecification request, String type, String id) {
        return request.contentType(FHIR_JSON)
                .body(patch(type))
                .patch("/" + type + "/" + id)
                .then();
    }

    private String identified() {
        return resource("Goal", "", UUID.randomUUID().toString(), kari.prefix());
    }
}
