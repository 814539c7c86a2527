package no.whatmatters.access.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A diagnosis that lies inside a plan or a goal is a diagnosis: kept from those from whom diagnoses are kept. */
class InsideAnotherTest extends ServerTest {

    private static final String SECRET = "Skadelig bruk av alkohol";

    private KarisPlan plan;
    private String ofHospital = "";

    @BeforeEach
    void theHospitalSendsAPlanWithADiagnosisInside() {
        plan = KarisPlan.discharged(TestPerson.next(), this::fhirAs).accepted(this::fhirAs);
        ofHospital = made("CarePlan", """
                "status":"active","intent":"plan","addresses":[{"reference":"#c"}]""");
    }

    @Test
    void aBlockOfDiagnosesReachesThoseInsideAPlan() {
        assertThat(fhirAs("gp").get(ofHospital).asString()).contains(SECRET);
        blockDiagnoses();
        for (String path : List.of(
                ofHospital,
                ofHospital + "/_history",
                ofHospital + "/_history/1",
                "/CarePlan?patient=" + plan.patient(),
                "/Patient?_id=" + plan.patient() + "&_revinclude=CarePlan:patient")) {
            assertThat(fhirAs("gp").get(path).asString())
                    .as(path)
                    .contains(ofHospital.substring("/CarePlan/".length()))
                    .doesNotContain(SECRET);
            assertThat(fhirAs("municipal-nurse").get(path).asString()).as(path).contains(SECRET);
        }
        fhirAs("gp")
                .get(ofHospital)
                .then()
                .body("contained", nullValue())
                .body("addresses[0].reference", equalTo("#c"))
                .body("meta.tag.code", equalTo(List.of("SUBSETTED")));
    }

    /** A reference to what lies inside names no record, and stands in nobody's way. */
    @Test
    void herPictureIsDrawnAndTellsNothingOfIt() {
        blockDiagnoses();
        String picture = "/Patient/" + plan.patient() + "/$what-matters";
        fhirAs("municipal-nurse").get(picture).then().statusCode(200);
        for (RequestSpecification asked : List.of(fhirAs("gp"), homeHelp())) {
            assertThat(asked.get(picture).then().statusCode(200).extract().asString())
                    .doesNotContain(SECRET);
        }
    }

    /** It sees what it wrote, whatever is blocked. */
    @Test
    void whoWroteItSeesItAll() {
        blockDiagnoses();
        assertThat(fhirAs("hospital-nurse").get(ofHospital).asString()).contains(SECRET);
        assertThat(fhirAs("hospital-system").get(ofHospital).asString()).contains(SECRET);
        assertThat(fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                        .get(ofHospital)
                        .asString())
                .contains(SECRET);
    }

    @Test
    void theHomeHelpSeesNoDiagnosisInsideAPlan() {
        homeHelp().get(ofHospital).then().statusCode(200).body("contained", nullValue());
        assertThat(homeHelp().get("/CarePlan?patient=" + plan.patient()).asString())
                .contains(ofHospital.substring("/CarePlan/".length()))
                .doesNotContain(SECRET);
    }

    /** Who the person is, and who works there, is no secret of hers. */
    @Test
    void whoItIsAboutAndWhoWroteItStaysInside() {
        String task = made("CarePlan", """
                "status":"active","intent":"plan","addresses":[{"reference":"#c"}],"contributor":[{"reference":"#o"}]""");
        homeHelp().get(task).then().statusCode(200).body("contained.resourceType", equalTo(List.of("Organization")));
    }

    @Test
    void nobodyChangesWhatIsHiddenInside() {
        String goal = made("Goal", """
                "lifecycleStatus":"active","description":{"text":"Sove godt"},"addresses":[{"reference":"#c"}],
                "category":[{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind","code":"what-matters"}]}],
                "startDate":"2026-05-04","expressedBy":{"reference":"Patient/%s"}""".formatted(plan.patient()));
        blockDiagnoses();
        String view = fhirAs("gp").get(goal).then().statusCode(200).extract().asString();
        assertThat(view).contains("SUBSETTED").doesNotContain(SECRET);
        // What the view refers to is not in it.
        changed(goal, "application/fhir+json", view).then().statusCode(422);
        changed(
                        goal,
                        "application/json-patch+json",
                        "[{\"op\":\"test\",\"path\":\"/contained/0/code/text\",\"value\":\"" + SECRET + "\"}]")
                .then()
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("patch-reached-hidden"));
        assertThat(fhirAs("municipal-nurse").get(goal).asString()).contains(SECRET);
    }

    private Response changed(String record, String type, String body) {
        RequestSpecification asked = fhirAs("gp")
                .contentType(type)
                .header("If-Match", fhir().get(record).header("ETag"))
                .body(body);
        return type.contains("patch") ? asked.patch(record) : asked.put(record);
    }

    /** Path of a record of the hospital's. */
    private String made(String type, String elements) {
        String organisation = elements.contains("#o")
                ? ",{\"resourceType\":\"Organization\",\"id\":\"o\",\"name\":\"Ortopedisk avdeling\"}"
                : "";
        return fhirAs("hospital-nurse")
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"%1$s","identifier":[{"system":"https://sykehuset.example/plan","value":"%5$s"}],
                         "subject":{"reference":"Patient/%2$s"},%3$s,"contained":[{"resourceType":"Condition","id":"c",
                           "code":{"text":"%4$s"},"subject":{"reference":"Patient/%2$s"}}%6$s]}
                        """.formatted(type, plan.patient(), elements, SECRET, UUID.randomUUID(), organisation))
                .post("/" + type)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*(/" + type + "/[^/]+).*", "$1");
    }

    private void blockDiagnoses() {
        String gp = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000302");
        fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                .contentType(FHIR_JSON)
                .body(Blocking.of("Condition", plan.patient(), gp))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    private RequestSpecification homeHelp() {
        return fhirWith(AnyToken.of("municipal-app").scope("user/*.cruds").signed());
    }
}
