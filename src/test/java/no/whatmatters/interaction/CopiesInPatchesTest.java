package no.whatmatters.interaction;

import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.transaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** A copy doubles what is there: a patch of two kilobytes must not become a record of a terabyte. */
class CopiesInPatchesTest extends ServerTest {

    private static final String JSON_PATCH = "application/json-patch+json";

    @Test
    void copiesAFewTimes() {
        String kari = kari();
        patch(kari, copies("/name/0", 3)).statusCode(200).body("name", hasSize(4));
        post(transaction(entry("PATCH", kari, null, binary(JSON_PATCH, copies("/name/0", 1)))))
                .statusCode(200);
        fhir().get("/" + kari).then().body("name", hasSize(5));
    }

    @Test
    void refusesCopiesOverAndOver() {
        String kari = kari();
        patch(kari, copies("/name", 30))
                .statusCode(400)
                .body("issue.details.coding.code.flatten()", contains("too-many-copies"))
                .body("issue[0].details.text", startsWith("A JSON Patch can copy at most 3 times."));
        fhir().get("/" + kari).then().body("name", hasSize(1)).body("meta.versionId", equalTo("1"));
    }

    @Test
    void refusesThemInABundleAndForeseesIt() {
        String kari = kari();
        String sent =
                transaction(entry("PATCH", kari, null, binary(JSON_PATCH + "; charset=UTF-8", copies("/name", 30))));
        post(sent)
                .statusCode(400)
                .body("issue.details.coding.code.flatten()", contains("too-many-copies"))
                .body("issue.expression.flatten()", contains("Bundle.entry[0]"));
        fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(sent)
                .post("/Bundle/$validate")
                .then()
                .body("issue.details.coding.code.flatten()", hasItem("too-many-copies"));
        post(sent.replace("\"transaction\"", "\"batch\""))
                .statusCode(200)
                .body("entry[0].response.status", equalTo("400"))
                .body("entry[0].response.outcome.issue.details.coding.code.flatten()", contains("too-many-copies"));
        fhir().get("/" + kari).then().body("name", hasSize(1));
    }

    /** As alone: what is not JSON is told with its place, and no other kind of patch is taken. */
    @Test
    void refusesInABundleWhatItRefusesAlone() {
        String kari = kari();
        post(transaction(entry("PATCH", kari, null, binary(JSON_PATCH, "[{\"op\":\"add\",\"op\":\"copy\"}]"))))
                .statusCode(400)
                .body("issue.details.coding.code.flatten()", contains("duplicate-key"));
        post(transaction(entry("PATCH", kari, null, binary("application/xml-patch+xml", "<diff/>"))))
                .statusCode(400)
                .body("issue.details.coding.code.flatten()", contains("patch-not-understood"));
    }

    /** Patch by patch it would grow past all that can be sent. */
    @Test
    void refusesAPatchThatMakesAListLongerThanAnybodyMaySend() {
        String kari = kari();
        patch(
                        kari,
                        "[{\"op\":\"add\",\"path\":\"/name/0/given\",\"value\":["
                                + String.join(",", Collections.nCopies(2_000, "\"Kari\"")) + "]}]")
                .statusCode(200);
        patch(kari, "[{\"op\":\"add\",\"path\":\"/name/0/given/-\",\"value\":\"Kari\"}]")
                .statusCode(422)
                .body("issue.details.coding.code.flatten()", contains("wm-too-large"));
    }

    private ValidatableResponse patch(String record, String patch) {
        return fhir().contentType(JSON_PATCH).body(patch).patch("/" + record).then();
    }

    private String kari() {
        return "Patient/"
                + post("Patient", "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"Kari\"}]}")
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String copies(String from, int times) {
        String copy = "{\"op\":\"copy\",\"from\":\"" + from + "\",\"path\":\"/name/-\"}";
        return "[" + String.join(",", Collections.nCopies(times, copy)) + "]";
    }

    private static String binary(String contentType, String patch) {
        return "{\"resourceType\":\"Binary\",\"contentType\":\"" + contentType + "\",\"data\":\""
                + Base64.getEncoder().encodeToString(patch.getBytes(StandardCharsets.UTF_8)) + "\"}";
    }
}
