package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A professional acts for one named person in each request: a Bundle is one request. */
class OnePersonEachTest extends ServerTest {

    private KarisPlan karis;
    private KarisPlan solveigs;

    @BeforeEach
    void twoPersonsAreInHomeCare() {
        karis = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        solveigs = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
    }

    @Test
    void aBatchShowsTheFirstPersonAndNobodyElse() {
        String both = bundle("batch", read(karis), read(solveigs));
        JsonPath nurse = sent("municipal-nurse", both);
        assertThat(nurse.getString("entry[0].response.status")).startsWith("200");
        assertThat(nurse.getString("entry[1].response.status")).startsWith("404");
        JsonPath system = sent("municipal-epj", both);
        assertThat(system.getString("entry[1].response.status")).startsWith("200");
    }

    @Test
    void aBatchWritesOfTheFirstPersonAndOfNobodyElse() {
        JsonPath nurse = sent("municipal-nurse", bundle("batch", written(karis), written(solveigs)));
        assertThat(nurse.getString("entry[0].response.status")).startsWith("201");
        assertThat(nurse.getString("entry[1].response.status")).startsWith("4");
        assertThat(found(solveigs)).isZero();
    }

    @Test
    void aTransactionOverTwoPersonsIsRefusedAndNothingOfItStored() {
        fhirAs("municipal-nurse")
                .contentType(FHIR_JSON)
                .body(bundle("transaction", written(karis), written(solveigs)))
                .post("")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(403, 422));
        assertThat(found(karis)).isZero();
        assertThat(found(solveigs)).isZero();
        JsonPath system = sent("municipal-epj", bundle("transaction", written(karis), written(solveigs)));
        assertThat(system.getString("entry[1].response.status")).startsWith("201");
    }

    private JsonPath sent(String persona, String bundle) {
        return fhirAs(persona)
                .contentType(FHIR_JSON)
                .body(bundle)
                .post("")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int found(KarisPlan plan) {
        return fhir().get("/Condition?patient=" + plan.patient())
                .jsonPath()
                .getList("entry.findAll { it.resource.code.text == 'Trykksår' }")
                .size();
    }

    private static String bundle(String type, String... entries) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    private static String read(KarisPlan plan) {
        return "{\"request\":{\"method\":\"GET\",\"url\":\"Goal/" + plan.goal() + "\"}}";
    }

    private static String written(KarisPlan plan) {
        return """
                {"resource":{"resourceType":"Condition","code":{"text":"Trykksår"},"subject":{"reference":"Patient/%s"},
                  "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]}},
                 "request":{"method":"POST","url":"Condition"}}""".formatted(plan.patient());
    }
}
