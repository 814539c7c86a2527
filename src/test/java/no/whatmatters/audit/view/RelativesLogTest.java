package no.whatmatters.audit.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Liv reads Kari's log by proof; that Kari keeps somebody out, and whom, is Kari's alone. */
class RelativesLogTest extends ServerTest {

    private static final String STRANGER = "Fikk ikke se: virksomheten deltar ikke i tilbudet til personen.";

    private final TestPerson person = TestPerson.next();
    private ReadPlan plan = ReadPlan.NONE;
    private String consent = "";
    private String authorship = "";

    @BeforeEach
    void kariBlocksTheMunicipalityAndHasTheNurseBlockTheGp() {
        plan = ReadPlan.of(person, this::fhirAs, this::fhir);
        fhirAs("municipal-nurse")
                .contentType("application/json-patch+json")
                .header("If-Match", "W/\"1\"")
                .body("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"accepted\"}]")
                .patch("/Task/"
                        + fhir().get("/Task?patient=" + plan.patient() + "&code=hand-over")
                                .path("entry[0].resource.id"))
                .then()
                .statusCode(200);
        String gp = block("municipal-nurse", "310000302");
        authorship = kari().get("/Provenance?target=Consent/" + gp).path("entry[0].resource.id");
        consent = block("kari", "310000205");
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
        kari().get("/Consent").then().statusCode(200);
        kari().contentType(FHIR_JSON)
                .body(blocking("310000302").replace("urn:oid:2.16.578.1.12.4.1.4.101", "https://x.example/enhet"))
                .post("/Consent")
                .then()
                .statusCode(422);
    }

    @Test
    void tellsThePersonOfTheBlocks() {
        ReadPlan.log(kari(), plan.patient())
                .body(containsString("Consent/" + consent))
                .body(containsString("Provenance/" + authorship))
                .body(containsString("sperret"))
                .body("entry.resource.outcomeDesc", hasItem(containsString("block")));
    }

    @Test
    void tellsARelativeNeitherOfABlockNorOfWhomItKeepsOut() {
        String log = ReadPlan.log(liv(), plan.patient())
                .body(containsString("Amina Haugen"))
                .body("entry.resource.outcomeDesc", hasItem(STRANGER))
                .extract()
                .asString();
        assertThat(log)
                .doesNotContain("Consent")
                .doesNotContain("Sperr")
                .doesNotContain("sperret")
                .doesNotContain(authorship)
                .doesNotContain("block");
    }

    @Test
    void countsAndFindsAlike() {
        JsonPath shown = liv().get("/AuditEvent").jsonPath();
        List<String> ids = shown.getList("entry.resource.id");
        assertThat(shown.getInt("total")).isEqualTo(ids.size());
        JsonPath whole = kari().get("/AuditEvent").jsonPath();
        String hidden = "entry.resource.find { it.entity.any { e -> e.what?.reference?.startsWith('Consent/" + consent
                + "') } }.id";
        assertThat(ids).doesNotContain(whole.getString(hidden));
        liv().get("/AuditEvent/" + whole.getString(hidden)).then().statusCode(404);
        liv().get("/AuditEvent?_id=" + whole.getString(hidden)).then().body("total", equalTo(0));
        for (String record : List.of("Consent/" + consent, "Provenance/" + authorship)) {
            liv().get("/AuditEvent?entity=" + record).then().statusCode(200).body("total", equalTo(0));
            assertThat(kari().get("/AuditEvent?entity=" + record).jsonPath().getInt("total"))
                    .isPositive();
        }
        liv().get("/AuditEvent?entity=Goal/" + plan.goal())
                .then()
                .body("entry.resource.agent.flatten().who.display", hasItem("Amina Haugen"));
    }

    /** Whoever had read of a line that is not seen would tell by it that there is one. */
    @Test
    void namesNoLineOfTheLogThatThePersonHasRead() {
        String first = kari().get("/AuditEvent").path("entry[0].resource.id");
        ReadPlan.log(liv(), plan.patient())
                .body("entry.resource.entity.flatten().what.reference", not(hasItem(containsString("AuditEvent/"))))
                .body("entry.resource.entity.flatten().type.code", hasItem("AuditEvent"));
        ReadPlan.log(kari(), plan.patient()).body(containsString("AuditEvent/" + first));
        liv().get("/AuditEvent?entity=AuditEvent/" + first).then().body("total", equalTo(0));
    }

    private String block(String writer, String organisation) {
        (writer.equals("kari") ? kari() : fhirAs(writer))
                .contentType(FHIR_JSON)
                .body(blocking(organisation))
                .post("/Consent")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        return kari().get("/Consent")
                .jsonPath()
                .getString("entry.resource.find { it.provision.actor[0].reference.identifier?.value == '" + organisation
                        + "' }.id");
    }

    private String blocking(String organisation) {
        return """
                {"resourceType":"Consent","status":"active","scope":{"coding":[
                  {"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/consent-kind","code":"blocking"}]}],
                 "patient":{"reference":"Patient/%1$s"},"dateTime":"2026-05-10T12:00:00+02:00",
                 "performer":[{"reference":"Patient/%1$s"}],"policy":[{"uri":"https://lovdata.no/lov/2014-06-20-42/%%C2%%A717"}],
                 "provision":{"type":"deny","actor":[{"role":{"coding":[
                   {"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"IRCP"}]},
                   "reference":{"type":"Organization","identifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.101","value":"%2$s"}}}]}}
                """.formatted(plan.patient(), organisation);
    }

    private RequestSpecification kari() {
        return fhirAs("kari", person);
    }

    private RequestSpecification liv() {
        return fhirAs("liv", person);
    }
}
