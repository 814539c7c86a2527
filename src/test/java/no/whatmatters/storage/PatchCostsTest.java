package no.whatmatters.storage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** What many operations on a large record cost is bounded, however they are sent; small records may be changed in many places. */
class PatchCostsTest extends ServerTest {

    private static final String TOLD = "issue.details.coding.code.flatten()";

    /** As many as large records can have. */
    private static final int FEW = PatchCosts.MOST / PatchCosts.LARGE_COUNTS;

    @Test
    void aSmallRecordMayBeChangedInManyPlaces() {
        patch(goal(1), operations(2_000)).statusCode(200).body("description.text", is("2000"));
    }

    @Test
    void aLargeRecordMayBeChangedInFewPlaces() {
        String large = goal(2_000);
        patch(large, operations(FEW + 1)).statusCode(400).body(TOLD, contains("patch-too-costly"));
        patch(large, operations(FEW)).statusCode(200).body("description.text", is(String.valueOf(FEW)));
    }

    @Test
    void aSmallRecordThatItsPatchMakesLargeIsLarge() {
        String grows = "{\"op\":\"add\",\"path\":\"/note/0/text\",\"value\":\"" + "x".repeat(PatchCosts.LARGE) + "\"}";
        patch(goal(1), "[" + grows + "," + operations(FEW).substring(1))
                .statusCode(400)
                .body(TOLD, contains("patch-too-costly"));
    }

    @Test
    void patchesOfABundleAreCountedTogether() {
        String first = entry(goal(2_000), operations(FEW / 2));
        String second = entry(goal(2_000), operations(FEW / 2 + 1));
        post(bundle("transaction", first + "," + second))
                .statusCode(400)
                .body(TOLD, contains("patch-too-costly"))
                .body("issue[0].expression[0]", is("Bundle.entry[1]"));
        post(bundle("batch", first + "," + second))
                .statusCode(200)
                .body("entry[0].response.status", startsWith("200"))
                .body("entry[1].response.status", startsWith("400"))
                .body("entry[1].response.outcome." + TOLD, contains("patch-too-costly"));
    }

    /** HAPI passes over it, and changes the record. */
    @Test
    void aVersionInTheAddressMakesNoRecordSmall() {
        post(bundle("transaction", entry(goal(2_000) + "/_history/1", operations(FEW + 1))))
                .statusCode(400)
                .body(TOLD, contains("patch-too-costly"));
    }

    private String goal(int notes) {
        String note = "{\"text\":\"" + "Gå tur. ".repeat(20) + "\"}";
        return post("Goal", """
                        {"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"Hjem"},
                         "subject":{"display":"Kari"},"note":[%s]}
                        """.formatted(String.join(",", Collections.nCopies(notes, note))))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Changes of one text, the last of which is its number. */
    private static String operations(int many) {
        StringBuilder operations = new StringBuilder("[");
        for (int i = 1; i <= many; i++) {
            operations
                    .append(i == 1 ? "" : ",")
                    .append("{\"op\":\"replace\",\"path\":\"/description/text\",\"value\":\"")
                    .append(i)
                    .append("\"}");
        }
        return operations.append("]").toString();
    }

    private ValidatableResponse patch(String goal, String operations) {
        return fhir().contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .header("Prefer", "return=representation")
                .body(operations)
                .patch("/Goal/" + goal)
                .then();
    }

    private static String entry(String goal, String operations) {
        return """
                {"resource":{"resourceType":"Binary","contentType":"application/json-patch+json","data":"%s"},
                 "request":{"method":"PATCH","url":"Goal/%s","ifMatch":"W/\\"1\\""}}
                """.formatted(Base64.getEncoder().encodeToString(operations.getBytes(StandardCharsets.UTF_8)), goal);
    }

    private static String bundle(String type, String entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entries + "]}";
    }
}
