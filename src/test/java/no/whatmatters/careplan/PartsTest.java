package no.whatmatters.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.Test;

/** What a part of the shared plan may be, and what it brings. */
class PartsTest extends ServerTest {

    private static final String ADDRESSES = "\"urn:uuid:4b617269-0504-4000-8000-0000000000";
    private static final String TITLE = "\"title\": \"Utskrivningsplan etter hoftebrudd\",";
    private static final String CONTAINED = """
            "contained":[
              {"resourceType":"Goal","id":"g1","lifecycleStatus":"active","description":{"text":"Sove"},"subject":{"display":"Kari"}},
              {"resourceType":"Organization","id":"org","name":"Sykehuset"}],""";

    private final PersonInCare kari = new PersonInCare(TestPerson.next(), this::fhirAs);

    /** Nobody else could refer to it, and the fault would be told at an entry that nobody sent. */
    @Test
    void bringNothingThatLiesInsideThem() {
        String sent = kari.discharge()
                .replace(TITLE, TITLE + CONTAINED)
                .replaceFirst("(\"goal\": \\[\\s*\\{\\s*\"reference\": )" + ADDRESSES + "10\"", "$1\"#g1\"")
                .replaceFirst("(\"author\": \\{\\s*\"reference\": )" + ADDRESSES + "02\"", "$1\"#org\"");
        JsonPath told =
                kari.post("hospital-system", "", sent).statusCode(422).extract().jsonPath();
        assertThat(told.getList("issue.expression.flatten()", String.class))
                .containsExactly("Bundle.entry[8].resource.goal[0]", "Bundle.entry[8].resource.author");
        assertThat(told.getList("issue.details.coding.flatten().code", String.class))
                .containsOnly("contained-cannot-be-shared");
    }

    @Test
    void bringNothingThatLiesInsideThemWhereTheyComeAlone() {
        String patient = kari.create("conformance", "Patient", "{\"resourceType\":\"Patient\"}");
        fhir().header("Accept-Language", "nb")
                .contentType(FHIR_JSON)
                .body(part(patient, CONTAINED + "\"goal\":[{\"reference\":\"#g1\"}],")
                        .replaceFirst("\"author\":.*", "\"author\":{\"reference\":\"#org\"}}"))
                .post("/CarePlan")
                .then()
                .statusCode(422)
                .body("issue.expression.flatten()", contains("CarePlan.goal[0]", "CarePlan.author"))
                .body("issue[0].details.text", containsString("egen oppføring"));
    }

    @Test
    void areRefusedWhereTheyStandForAnAuthorWhoIsNoOrganisation() {
        String sent = kari.discharge()
                .replaceFirst("(\"author\": \\{\\s*\"reference\": )" + ADDRESSES + "02\"", "$1" + ADDRESSES + "05\"");
        List<String> places = kari.post("hospital-system", "", sent)
                .statusCode(422)
                .extract()
                .jsonPath()
                .getList("issue.expression.flatten()");
        assertThat(places).isNotEmpty().allMatch(each -> each.startsWith("Bundle.entry[8].resource"));
    }

    /** In a transaction or alone. */
    @Test
    void haveASharedPlanAlsoWhereTheySayWhatElseTheyArePartOf() {
        String patient = kari.create("conformance", "Patient", "{\"resourceType\":\"Patient\"}");
        String own = kari.create("conformance", "CarePlan", """
                {"resourceType":"CarePlan","status":"active","intent":"plan","subject":{"reference":"%s"}}
                """.formatted(patient));
        String part =
                kari.create("conformance", "CarePlan", part(patient, "\"partOf\":[{\"reference\":\"" + own + "\"}],"));
        kari.get("conformance", "CarePlan?patient=" + patient + "&category=shared-care-plan", 200)
                .body("total", equalTo(1));
        kari.get("conformance", "CareTeam?patient=" + patient, 200)
                .body("entry[0].resource.participant.size()", equalTo(2));
        kari.get("conformance", part, 200).body("partOf.reference", contains(own));
    }

    private static String part(String patient, String more) {
        return """
                {"resourceType":"CarePlan",%s"status":"active","intent":"plan","title":"Plan fra hjemmetjenesten",
                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s"}],
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/care-level","code":"municipality"}]}],
                 "subject":{"reference":"%s"},"period":{"start":"2026-05-05"},
                 "author":{"identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"310000205"}}}
                """.formatted(more, UUID.randomUUID(), patient);
    }
}
