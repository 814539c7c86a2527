package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * That somebody has asked Kari again is told only to whom the score is shown: else, day by day, a search for goals that nobody has
 * asked about would tell when she was.
 */
class HiddenScoresTest extends ServerTest {

    private static final String CLINICAL_ONLY =
            "{\"system\":\"https://w3id.org/whatmatters/fhir/CodeSystem/access-label\",\"code\":\"clinical-only\"}";

    private KarisPlan plan;

    @BeforeEach
    void sheIsAskedAgainInJune() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
    }

    @Test
    void aScoreThatIsShownCounts() {
        askAgain("");
        for (String persona : List.of("municipal-epj", "municipal-nurse", "gp")) {
            assertThat(notScored(fhirAs(persona), "2026-06-02")).contains(plan.goal());
            assertThat(notScored(fhirAs(persona), "2026-05-31")).doesNotContain(plan.goal());
        }
    }

    @Test
    void aScoreOfAKindThatSheKeepsFromTheMunicipalityCountsForTheOthers() {
        askAgain("");
        String municipality = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000205");
        fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                .contentType(FHIR_JSON)
                .body(Blocking.of("Observation", plan.patient(), municipality))
                .post("/Consent")
                .then()
                .statusCode(201);
        for (String persona : List.of("municipal-epj", "municipal-nurse")) {
            assertThat(notScored(fhirAs(persona), "2026-05-31")).contains(plan.goal());
        }
        assertThat(notScored(fhirAs("gp"), "2026-05-31")).doesNotContain(plan.goal());
    }

    @Test
    void aScoreForHealthPersonnelAloneCountsForThem() {
        askAgain("\"meta\":{\"security\":[" + CLINICAL_ONLY + "]},");
        assertThat(notScored(homeHelp(), "2026-05-31")).contains(plan.goal());
        assertThat(notScored(fhirAs("gp"), "2026-05-31")).doesNotContain(plan.goal());
    }

    /** She sees that somebody has asked again, and not when. */
    @Test
    void aDayForHealthPersonnelAloneCountsForThem() {
        askAgain(
                "\"_effectiveDateTime\":{\"extension\":[{\"url\":\"http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label\",\"valueCoding\":"
                        + CLINICAL_ONLY + "}]},");
        assertThat(notScored(homeHelp(), "2026-05-31")).contains(plan.goal());
        assertThat(notScored(fhirAs("gp"), "2026-05-31")).doesNotContain(plan.goal());
    }

    /** One that is shown counts, whatever else is hidden beside it. */
    @Test
    void aShownScoreCountsBesideAHiddenOne() {
        askAgain("");
        askAgain("\"meta\":{\"security\":[" + CLINICAL_ONLY + "]},");
        assertThat(notScored(homeHelp(), "2026-05-31")).doesNotContain(plan.goal());
    }

    @Test
    void aTokenThatReachesNoScoresIsToldOfNone() {
        askAgain("");
        assertThat(notScored(fhirWith(AnyToken.of("gp").scope("user/Goal.rs").signed()), "2026-05-31"))
                .contains(plan.goal());
    }

    private void askAgain(String more) {
        fhirAs("gp")
                .contentType(FHIR_JSON)
                .body("""
                {"resourceType":"Observation",%3$s"status":"final","subject":{"reference":"Patient/%1$s"},
                 "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"survey"}]},
                   {"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-timepoint","code":"follow-up"}]}],
                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/score-scale","code":"attainment"}]},
                 "focus":[{"reference":"Goal/%2$s"}],"effectiveDateTime":"2026-06-01","performer":[{"reference":"Patient/%1$s"}],
                 "valueQuantity":{"value":8.0,"system":"http://unitsofmeasure.org","code":"{score}"}}
                """.formatted(plan.patient(), plan.goal(), more))
                .post("/Observation")
                .then()
                .statusCode(201);
    }

    private List<String> notScored(RequestSpecification asked, String since) {
        return asked.get("/Goal?patient=" + plan.patient() + "&not-scored-since=" + since)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.resource.id");
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
