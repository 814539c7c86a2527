package no.whatmatters.interaction;

import static no.whatmatters.interaction.FaultyEntries.conditional;
import static no.whatmatters.interaction.FaultyEntries.goalOf;
import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.resource;
import static no.whatmatters.interaction.LeastRecords.transaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import org.junit.jupiter.api.Test;

/** {@code $validate} of a Bundle tells what its write tells, of every entry, however many of them ask for what is not offered. */
class FaultsAskedForTest extends ServerTest {

    @Test
    void ofATransaction() {
        String bundle = transaction(faulty());
        List<String> written = faults(post(bundle).statusCode(400).extract().jsonPath(), "issue");
        assertThat(asked(bundle)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written)
                .contains(
                        "Bundle.entry[1] entry-reads-in-transaction",
                        "Bundle.entry[2] entry-type-not-stored",
                        "Bundle.entry[3] entry-creates-elsewhere",
                        "Bundle.entry[3].resource Validation_VAL_Profile_Minimum",
                        "Bundle.entry[4] condition-not-in-resource",
                        "Bundle.entry[5] id-not-a-uuid",
                        "Bundle.entry[8].resource.subject Reference_REF_CantResolve",
                        "Bundle.entry[9].resource.identifier identifier-taken",
                        "Bundle.entry[10].resource.focus concerns-another-person",
                        "Bundle.entry[11].resource.focus concerns-another-person");
    }

    /** Of which each stands alone, and may read. */
    @Test
    void ofABatch() {
        String bundle = transaction(faulty()).replace("\"transaction\"", "\"batch\"");
        JsonPath answer = post(bundle).statusCode(200).extract().jsonPath();
        List<String> written = new ArrayList<>();
        for (int i = 2; i < answer.getList("entry").size(); i++) {
            written.addAll(faults(answer, "entry[" + i + "].response.outcome.issue"));
        }
        assertThat(asked(bundle)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written)
                .contains(
                        "Bundle.entry[2] entry-type-not-stored",
                        "Bundle.entry[4] condition-not-in-resource",
                        "Bundle.entry[9].resource.identifier identifier-taken",
                        "Bundle.entry[10].resource.focus concerns-another-person");
    }

    /** Each fault of another stage, and scores of one person's goal in another's name: one that is offered, one that is not. */
    private String[] faulty() {
        String taken = UUID.randomUUID().toString();
        post(transaction(conditional(resource("Goal", "", "Komme meg hjem", taken), taken)))
                .statusCode(200);
        String goal = created("Goal", resource("Goal", "", "Komme meg hjem"));
        String kari = created("Patient", "{\"resourceType\":\"Patient\"}");
        String ola = created("Patient", "{\"resourceType\":\"Patient\"}");
        String score = """
                {"resourceType":"Observation","status":"final","code":{"text":"Skår"},"subject":{"reference":"Patient/%s"},
                 "focus":[{"reference":"Goal/%s"}]}""".formatted(ola, created("Goal", goalOf("Patient/" + kari)));
        List<String> entries = new ArrayList<>(FaultyEntries.ofManyStages(goal));
        entries.addAll(List.of(
                entry("POST", "Goal", null, resource("Goal", "", "Komme meg hjem", taken)),
                entry("POST", "Observation", null, score),
                entry("POST", "Observation/1", null, score)));
        return entries.toArray(String[]::new);
    }

    private List<String> asked(String bundle) {
        JsonPath told = fhir().urlEncodingEnabled(false)
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("/Bundle/$validate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return faults(told, "issue");
    }

    private static List<String> faults(JsonPath told, String issues) {
        List<String> faults = new ArrayList<>();
        List<?> all = told.getList(issues);
        for (int i = 0; all != null && i < all.size(); i++) {
            String issue = issues + "[" + i + "].";
            if (!told.getString(issue + "severity").equals("error")) {
                continue; // a remark, which a write that is refused is not told
            }
            faults.add(
                    told.getString(issue + "expression[0]") + " " + told.getString(issue + "details.coding[0].code"));
        }
        return faults;
    }

    private String created(String type, String json) {
        return post(type, json).statusCode(201).extract().path("id");
    }
}
