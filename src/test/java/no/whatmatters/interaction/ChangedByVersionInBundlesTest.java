package no.whatmatters.interaction;

import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.patch;
import static no.whatmatters.interaction.LeastRecords.resource;
import static no.whatmatters.interaction.LeastRecords.transaction;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** Changes in Bundles name the version that was read, entry by entry. */
class ChangedByVersionInBundlesTest extends ServerTest {

    private static final String NOT_NAMED = "version-not-named";
    private static final String STALE = "stale-version";

    @Test
    void namesEveryEntryOfATransactionThatComesTooLateAndStoresNone() {
        String changed = changedGoal();
        String unchanged = created("Goal");
        String task = created("Task");
        post(transaction(
                        entry("PUT", "Goal/" + changed, "W/\"1\"", resource("Goal", changed, "fra i går")),
                        entry("PUT", "Goal/" + unchanged, "W/\"1\"", resource("Goal", unchanged, "ny")),
                        entry("DELETE", "Task/" + task, null, ""),
                        entry("PATCH", "Goal/" + created("Goal"), "W/\"7\"", patch("Goal"))))
                .statusCode(412)
                .body("issue.expression.flatten()", hasSize(3))
                .body("issue.find { it.expression[0] == 'Bundle.entry[0]' }.details.coding[0].code", equalTo(STALE))
                .body("issue.find { it.expression[0] == 'Bundle.entry[2]' }.details.coding[0].code", equalTo(NOT_NAMED))
                .body("issue.find { it.expression[0] == 'Bundle.entry[3]' }.details.coding[0].code", equalTo(STALE));
        fhir().get("/Goal/" + unchanged).then().body("meta.versionId", equalTo("1"));
        fhir().get("/Task/" + task).then().statusCode(200);
    }

    @Test
    void carriesOutATransactionOfCurrentVersions() {
        String goal = changedGoal();
        String task = created("Task");
        String patched = created("Goal");
        post(transaction(
                        entry("PUT", "Goal/" + goal, "W/\"2\"", resource("Goal", goal, "ny")),
                        entry("DELETE", "Task/" + task, "W/\"1\"", ""),
                        entry("PATCH", "Goal/" + patched, "W/\"1\"", patch("Goal"))))
                .statusCode(200)
                .body("entry[0].response.etag", equalTo("W/\"3\""))
                .body("entry[2].response.etag", equalTo("W/\"2\""));
        fhir().get("/Task/" + task).then().statusCode(410);
    }

    @Test
    void looksAtEachEntryOfABatchForItself() {
        String changed = changedGoal();
        String unchanged = created("Goal");
        post(transaction(
                                entry("PUT", "Goal/" + changed, "W/\"1\"", resource("Goal", changed, "fra i går")),
                                entry("PUT", "Goal/" + unchanged, "W/\"1\"", resource("Goal", unchanged, "ny")),
                                entry("PATCH", "Goal/" + changed, null, patch("Goal")))
                        .replace("\"transaction\"", "\"batch\""))
                .statusCode(200)
                .body("entry[0].response.status", startsWith("412"))
                .body("entry[1].response.status", startsWith("200"))
                .body("entry[2].response.status", startsWith("428"));
    }

    @Test
    void refusesTwoChangesOfOneRecordInATransaction() {
        String goal = created("Goal");
        post(transaction(
                        entry("PATCH", "Goal/" + goal, "W/\"1\"", patch("Goal")),
                        entry("PUT", "Goal/" + goal, "W/\"1\"", resource("Goal", goal, "ny"))))
                .statusCode(400)
                .body("issue[0].expression", contains("Bundle.entry[1]"));
    }

    private String created(String type) {
        return post(type, resource(type, "", "før")).statusCode(201).extract().path("id");
    }

    private String changedGoal() {
        String id = created("Goal");
        fhir().header("If-Match", "W/\"1\"")
                .contentType(FHIR_JSON)
                .body(resource("Goal", id, "etter"))
                .put("/Goal/" + id)
                .then()
                .statusCode(200);
        return id;
    }
}
