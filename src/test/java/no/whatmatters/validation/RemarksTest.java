package no.whatmatters.validation;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Header;
import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Whoever asks for an OperationOutcome is told what was worth a remark, whichever way it writes; nobody else is. */
class RemarksTest extends ServerTest {

    private static final String UNKNOWN_SYSTEM = "Terminology_TX_System_Unknown";
    private static final String RULES = "issue.details.coding.flatten().code";

    @Test
    void areToldOfACreateAnUpdateAndBothPatches() {
        String kari = kari();
        asking().contentType(FHIR_JSON)
                .body(condition("", kari))
                .post("/Condition")
                .then()
                .statusCode(201)
                .header("Content-Language", "nn")
                .body(RULES, is(java.util.List.of(UNKNOWN_SYSTEM)))
                .body("issue.details.text", everyItem(startsWith("Condition.code: kodesystemet ")));
        String stored =
                post("Condition", condition("", kari)).statusCode(201).extract().path("id");
        asking().contentType(FHIR_JSON)
                .header("If-Match", "W/\"1\"")
                .body(condition("\"id\": \"" + stored + "\", \"recordedDate\": \"2026-05-04\",", kari))
                .put("/Condition/" + stored)
                .then()
                .statusCode(200)
                .body(RULES, is(java.util.List.of(UNKNOWN_SYSTEM)));
        asking().contentType("application/json-patch+json")
                .header("If-Match", "W/\"2\"")
                .body("[{\"op\": \"replace\", \"path\": \"/recordedDate\", \"value\": \"2026-05-05\"}]")
                .patch("/Condition/" + stored)
                .then()
                .statusCode(200)
                .body(RULES, is(java.util.List.of(UNKNOWN_SYSTEM)));
        asking().contentType(FHIR_JSON)
                .header("If-Match", "W/\"3\"")
                .body("{\"resourceType\": \"Parameters\", \"parameter\": [{\"name\": \"operation\", \"part\": ["
                        + "{\"name\": \"type\", \"valueCode\": \"replace\"},"
                        + "{\"name\": \"path\", \"valueString\": \"Condition.recordedDate\"},"
                        + "{\"name\": \"value\", \"valueDateTime\": \"2026-05-06\"}]}]}")
                .patch("/Condition/" + stored)
                .then()
                .statusCode(200)
                .body(RULES, is(java.util.List.of(UNKNOWN_SYSTEM)));
    }

    @Test
    void areToldOfEachEntryAtItsPlace() {
        for (String type : new String[] {"transaction", "batch"}) {
            asking().contentType(FHIR_JSON)
                    .body(bundle(type))
                    .post("")
                    .then()
                    .statusCode(200)
                    .body("entry[1].response.outcome." + RULES, is(java.util.List.of(UNKNOWN_SYSTEM)))
                    .body("entry[1].response.outcome.issue.expression.flatten()", hasItem(inEntry(1)))
                    .body(
                            "entry[1].response.outcome.issue.location.flatten()",
                            hasItem(startsWith("/f:Bundle/f:entry[2]")))
                    .body("entry[2].response.outcome." + RULES, is(java.util.List.of("wm-all-right")));
        }
    }

    @Test
    void areToldToNobodyElse() {
        for (String type : new String[] {"transaction", "batch"}) {
            post(bundle(type)).statusCode(200).body("entry.response.outcome", everyItem(nullValue()));
        }
    }

    @Test
    void areInTheLanguageOfTheCallerAndNotInHapis() {
        asking().contentType(FHIR_JSON)
                .body("{\"resourceType\": \"Patient\"}")
                .post("/Patient")
                .then()
                .statusCode(201)
                .body("issue.details.text", is(java.util.List.of("Ingenting er gale.")))
                .body("issue.diagnostics", everyItem(nullValue()));
    }

    @Test
    void sayInWhichLanguageARefusalIs() {
        for (String path : new String[] {"/Goal", "/Goal/$validate"}) {
            fhir().urlEncodingEnabled(false)
                    .header("Accept-Language", "nb")
                    .contentType(FHIR_JSON)
                    .body("{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"aktiv\"}")
                    .post(path)
                    .then()
                    .header("Content-Language", "nb")
                    .body("issue.details.text", hasItem(startsWith("Goal.subject mangler.")));
        }
    }

    /** Each entry of a batch is refused at its place in the batch, not in the transaction that is made of it. */
    @Test
    void leaveRefusalsOfABatchAtTheirPlaces() {
        String goal =
                "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"active\", \"description\": {\"text\": \"Hjem\"}}";
        post("{\"resourceType\": \"Bundle\", \"type\": \"batch\", \"entry\": ["
                        + entry("Patient", "{\"resourceType\": \"Patient\", \"active\": true}") + ","
                        + entry("Goal", goal) + "]}")
                .statusCode(200)
                .body("entry[0].response.status", startsWith("201"))
                .body("entry[1].response.status", startsWith("422"))
                .body("entry[1].response.outcome.issue.expression.flatten()", everyItem(inEntry(1)))
                .body(
                        "entry[1].response.outcome.issue.location.flatten()",
                        hasItems(startsWith("/f:Bundle/f:entry[2]")))
                .body("entry[1].response.outcome.issue.severity", everyItem(not("warning")));
    }

    private static Matcher<String> inEntry(int index) {
        return startsWith("Bundle.entry[" + index + "].resource");
    }

    private RequestSpecification asking() {
        return fhir().header(new Header("Prefer", "return=OperationOutcome")).header("Accept-Language", "nn");
    }

    private String bundle(String type) {
        String patient = "{\"resourceType\": \"Patient\", \"active\": true}";
        return "{\"resourceType\": \"Bundle\", \"type\": \"" + type + "\", \"entry\": [" + entry("Patient", patient)
                + "," + entry("Condition", condition("", kari())) + "," + entry("Patient", patient) + "]}";
    }

    private static String entry(String type, String resource) {
        return "{\"resource\": " + resource + ", \"request\": {\"method\": \"POST\", \"url\": \"" + type + "\"}}";
    }

    private static String condition(String more, String kari) {
        return "{\"resourceType\": \"Condition\", " + more + " \"subject\": {\"reference\": \"Patient/" + kari + "\"},"
                + " \"code\": {\"coding\": [{\"system\": \"urn:oid:2.16.578.1.12.4.1.1.7170\", \"code\": \"L75\"}]}}";
    }

    private String kari() {
        return post("Patient", "{\"resourceType\": \"Patient\", \"name\": [{\"text\": \"Kari\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
    }
}
