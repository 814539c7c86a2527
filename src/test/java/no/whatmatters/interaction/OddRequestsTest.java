package no.whatmatters.interaction;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no sender should send, and some that all may: each is answered with a sentence, none with a failure. */
class OddRequestsTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";

    private String id = "";

    @BeforeEach
    void kariIsKnown() {
        id = post(
                        "Patient",
                        "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Fjelltun\",\"given\":[\"Kari\"]},{\"text\":\"Kari\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'op':'replace','value':'male'}]",
                "[{'path':'/gender','value':'male'}]",
                "[{'op':'add','path':'/gender'}]",
                "[{'op':'copy','path':'/gender'}]",
                "[{'op':'move','path':'/gender','from':'/nothing'}]",
                "[{'op':'sing','path':'/gender','value':'male'}]",
                "[{'op':'replace','path':'gender','value':'male'}]",
                "[{'op':'replace','path':'/nothing/at/all','value':'male'}]",
                "[{'op':'add','path':'/name/99','value':{}}]",
                "[{'op':'add','path':'/name/-1','value':{}}]",
                "[{'op':'add','path':'/name/x','value':{}}]",
                "[{'op':'remove','path':''}]",
                "[{'op':'replace','path':'','value':[]}]",
                "[{'op':'replace','path':'','value':null}]",
                "[{'op':'replace','path':'/resourceType','value':'Goal'}]",
                "[{'op':'replace','path':7,'value':'male'}]",
                "[{'op':'replace','path':null,'value':'male'}]",
                "[{'op':'add','path':'/name/0/family/0','value':'x'}]",
                "[{'op':'test','path':'/gender','value':'male'}]",
                "[null]",
                "['replace']",
                "[[]]"
            })
    void refusesAJsonPatchThatCannotBeCarriedOut(String patch) {
        String json = patch.replace('\'', '"');
        refused(fhir().contentType("application/json-patch+json")
                .body(json)
                .patch("/Patient/" + id)
                .then());
        String data = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        refused(post(
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":{\"resourceType\":\"Binary\","
                        + "\"contentType\":\"application/json-patch+json\",\"data\":\"" + data
                        + "\"},\"request\":{\"method\":\"PATCH\",\"url\":\"Patient/" + id + "\"}}]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replace;Patient.generalPractitioner.resolve().name",
                "replace;Patient.name.where(",
                "replace;Patient.name.where(use.memberOf('x')).family",
                "replace;Patient.name[99].family",
                "replace;Patient.name[x].family",
                "replace;Patient.nothing",
                "replace;%resource.gender",
                "replace;'x'",
                "replace;",
                "delete;Patient.name.family.substring(1)",
                "insert;Patient.name",
                "move;Patient.name",
                "sing;Patient.gender"
            })
    void refusesAFhirPathPatchThatCannotBeCarriedOut(String patch) {
        refused(fhirPathPatch(patch.split(";", -1)[0], patch.split(";", -1)[1]));
    }

    /** HAPI needs a class of plantuml's for these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient.name[0].family",
                "Patient.name.where(given='Kari').family",
                "Patient.name.first().family"
            })
    void carriesOutAFhirPathPatchOfOneAmongSeveral(String path) {
        fhirPathPatch("replace", path)
                .statusCode(200)
                .body("name[0].family", equalTo("Nes"))
                .body("name[1].family", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "/Goal?_count:exact=1, 400, unsupported-search-modifier",
        "/Goal?_sort:exact=status-date, 400, unsupported-search-modifier",
        "/Goal?_elements=bogus, 400, element-not-known",
        "/Goal?_elements=, 400, element-not-known",
        "/Goal?_pretty=perhaps, 400, result-parameter-value",
        "/Goal?_has:Observation:focus:status=final, 400, unknown-search-parameter",
        "/Goal?_format=bogus, 406, not-acceptable",
        "/Goal?_format=text/turtle, 406, not-acceptable",
        "/metadata?_format=ttl, 406, not-acceptable",
        "/Patient/ID/_history/99999999999999999999, 404, unknown-record",
        "/Patient/ID/_history/0, 404, unknown-record",
        "/Patient/ID/_history/x, 404, unknown-record",
        "/Patient/ID?bogus=1, 400, unsupported-interaction",
        "/Patient/ID/_history?bogus=1, 400, parameter-not-known",
        "/Patient/ID/_history?_count:exact=1, 400, parameter-not-known",
        "?_getpages=x&_pageId=2&patient=1, 400, parameter-not-known",
    })
    void refusesWhatItWouldHaveToIgnore(String path, int status, String code) {
        fhir().urlEncodingEnabled(false)
                .get(path.replace("ID", id))
                .then()
                .statusCode(status)
                .body(CODE, equalTo(code))
                .body("issue[0].details.text", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/turtle",
                "application/fhir+turtle",
                "application/x-turtle",
                "image/png",
                "application/fhir+json;q=0"
            })
    void refusesAFormatThatNobodyHas(String accept) {
        for (String path : new String[] {"/Patient/" + id, "/Patient", "/metadata"}) {
            given(accept).get(path).then().statusCode(406).body(CODE, equalTo("not-acceptable"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'text/turtle, application/fhir+xml;q=0.5', application/fhir+xml",
        "'text/html, */*;q=0.1', application/fhir+json",
        "application/json, application/fhir+json"
    })
    void givesTheFormatThatItHas(String accept, String expected) {
        given(accept).get("/Patient/" + id).then().statusCode(200).contentType(startsWith(expected));
    }

    @Test
    void readsASearchBodyAsAFormOnly() {
        fhir().contentType(FHIR_JSON)
                .body("{\"family\":\"Fjelltun\"}")
                .post("/Patient/_search")
                .then()
                .statusCode(415);
    }

    @Test
    void answersHeadLikeGetWithoutABody() {
        for (String path : new String[] {"/Patient?_id=" + id, "/Patient/" + id, "/metadata"}) {
            fhir().head(path).then().statusCode(200).body(equalTo(""));
        }
        fhir().head("/Patient?pasient=1").then().statusCode(400);
        fhir().options("/Patient?_id=" + id).then().statusCode(oneOf(200, 204, 400, 404, 405));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PUT; DELETE; entry-record-twice",
                "DELETE; DELETE; entry-record-twice",
                "PUT; PUT; entry-record-twice",
            })
    void refusesATransactionThatWritesTheSameRecordTwice(String first, String second, String code) {
        refused(post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entry(first) + ","
                        + entry(second) + "]}"))
                .body("issue.details.coding.code.flatten()", equalTo(java.util.List.of(code)))
                .body("issue[0].expression[0]", equalTo("Bundle.entry[1]"));
    }

    @Test
    void refusesTheSameConditionTwice() {
        String entry = "{\"resource\":{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:x\",\"value\":\""
                + id + "\"}]},\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"identifier=%s" + id
                + "\"}}";
        refused(post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entry.formatted("urn:x|")
                        + "," + entry.formatted("urn:x%7C") + "]}"))
                .body(CODE, equalTo("entry-condition-twice"));
        refused(post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                        + entry.formatted("urn:x|").replace("\"identifier=", "\"Goal?identifier=") + "]}"))
                .body(CODE, equalTo("condition-not-an-identifier"));
    }

    /** Decimals are kept as they are written, so what a computer cannot hold must not stop it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"999999999999999999999999999999999999999999999999999999999999e299", "-1e299", "1e-299", "0e299"})
    void takesNumbersAtTheEdge(String number) {
        post(
                        "Observation",
                        "{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"},\"valueQuantity\":{\"value\":"
                                + number + "}}")
                .statusCode(anyOf(equalTo(201), equalTo(400), equalTo(422)));
    }

    @Test
    void refusesMoreRepeatsThanAnybodyHas() {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"family\":\"Fjelltun" + i + "\"}")
                .collect(Collectors.joining(","));
        post("Patient", "{\"resourceType\":\"Patient\",\"name\":[" + names + "]}")
                .statusCode(400)
                .body(CODE, equalTo("too-many-repeats"));
    }

    /** In a batch they come past the guard that looks at addresses and forms. */
    @Test
    void refusesMoreValuesThanAnySearchHas() {
        String values = "a" + ",a".repeat(500);
        fhir().contentType("application/x-www-form-urlencoded")
                .body("_id=" + values)
                .post("/Goal/_search")
                .then()
                .statusCode(400)
                .body(CODE, equalTo("too-many-values"));
        post("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Goal?_id="
                        + values + "\"}}]}")
                .statusCode(200)
                .body("entry[0].response.status", startsWith("400"))
                .body("entry[0].response.outcome.issue[0].details.coding[0].code", equalTo("too-many-values"));
        post("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":{\"resourceType\":\"Organization\",\"name\":\"x\"},"
                        + "\"request\":{\"method\":\"POST\",\"url\":\"Organization\",\"ifNoneExist\":\"identifier="
                        + values + "\"}}]}")
                .statusCode(400)
                .body(CODE, equalTo("too-many-values"));
    }

    private io.restassured.specification.RequestSpecification given(String accept) {
        return io.restassured.RestAssured.given()
                .baseUri("http://127.0.0.1:" + port())
                .basePath("/fhir")
                .header("Authorization", "Bearer " + token("conformance"))
                .header("Accept", accept);
    }

    private String entry(String method) {
        String resource = method.equals("PUT")
                ? "\"resource\":{\"resourceType\":\"Patient\",\"id\":\"" + id + "\",\"gender\":\"female\"},"
                : "";
        return "{" + resource + "\"request\":{\"method\":\"" + method + "\",\"url\":\"Patient/" + id + "\"}}";
    }

    private ValidatableResponse fhirPathPatch(String type, String path) {
        return fhir().contentType(FHIR_JSON)
                .body("{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"operation\",\"part\":["
                        + "{\"name\":\"type\",\"valueCode\":\"" + type + "\"},{\"name\":\"path\",\"valueString\":\""
                        + path
                        + "\"},{\"name\":\"value\",\"valueString\":\"Nes\"}]}]}")
                .patch("/Patient/" + id)
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(oneOf(400, 404, 409, 412, 422))
                .body("resourceType", equalTo("OperationOutcome"))
                .body("issue[0].details.text", anyOf(containsString("."), containsString("!")));
    }
}
