package no.whatmatters.access.gate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Kari blocks is hidden with its traces, and what would block nothing is refused. */
class BlocksOverHttpTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101|";

    private final TestPerson person = TestPerson.next();
    private KarisPlan plan;

    @BeforeEach
    void theHospitalDischargesHer() {
        plan = KarisPlan.discharged(person, this::fhirAs);
    }

    /** Whatever profile it names, or none: nobody is to believe to be protected who is not. */
    @Test
    void aBlockThatWouldHoldNothingIsRefused() {
        String consent = """
                {"resourceType":"Consent","status":"active","patient":{"reference":"Patient/%s"},
                 "scope":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/consentscope","code":"patient-privacy"}]},
                 "category":[{"coding":[{"system":"http://loinc.org","code":"59284-0"}]}],
                 "policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTOUT"}]},
                 "provision":{%s}}
                """;
        String actor = "\"actor\":[{\"role\":{\"coding\":[{\"system\":"
                + "\"http://terminology.hl7.org/CodeSystem/v3-ParticipationType\",\"code\":\"IRCP\"}]},"
                + "\"reference\":{\"reference\":\"Organization/"
                + KarisPlan.id(this::fhir, "Organization", ORGANISATION + "310000205") + "\"}}]";
        String related =
                "\"data\":[{\"meaning\":\"related\",\"reference\":{\"reference\":\"Goal/" + plan.goal() + "\"}}]";
        Map<String, String> refusals = Map.of(
                "\"type\":\"deny\"",
                "blocking-names-nobody",
                actor,
                "blocking-without-denial",
                "\"type\":\"deny\"," + actor + "," + related,
                "blocking-not-understood",
                "\"type\":\"deny\"," + actor
                        + ",\"class\":[{\"system\":\"http://hl7.org/fhir/resource-types\",\"code\":\"Goals\"}]",
                "blocking-not-understood");
        refusals.forEach((provision, code) -> kari().contentType(FHIR_JSON)
                .body(consent.formatted(plan.patient(), provision))
                .post("/Consent")
                .then()
                .statusCode(422)
                .body(code(), equalTo(code)));
        kari().contentType(FHIR_JSON)
                .body(consent.formatted(plan.patient(), "\"type\":\"deny\"," + actor))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    /** Who wrote it down, and when, would tell that there is one. */
    @Test
    void aBlockOfOneGoalHidesWhoWroteItDown() {
        plan.accepted(this::fhirAs);
        String provenances = "/Provenance?target=Goal/" + plan.goal();
        fhirAs("municipal-nurse").get(provenances).then().statusCode(200).body("total", equalTo(1));
        blockTheGoal();
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
        fhirAs("municipal-nurse").get(provenances).then().statusCode(200).body("total", equalTo(0));
        fhirAs("gp").get(provenances).then().statusCode(200).body("total", equalTo(1));
    }

    /** Else it would be lost from a plan that is sent back; decision 0048. */
    @Test
    void aPlanGoesOnReferringToABlockedGoalAndTellsNothingOfIt() {
        plan.accepted(this::fhirAs);
        blockTheGoal();
        fhirAs("municipal-nurse")
                .get("/CarePlan?patient=" + plan.patient() + "&_include=CarePlan:goal")
                .then()
                .statusCode(200)
                .body("entry.resource.goal.flatten().reference", hasItem("Goal/" + plan.goal()))
                .body("entry.resource.id", not(hasItem(plan.goal())))
                .body("entry.resource.description.text", not(hasItem("Komme meg hjem")));
    }

    private void blockTheGoal() {
        kari().contentType(FHIR_JSON)
                .body(blockOf("310000205")
                        .replace(
                                "\"type\":\"deny\"",
                                "\"type\":\"deny\",\"data\":[{\"meaning\":\"instance\",\"reference\":{\"reference\":\"Goal/"
                                        + plan.goal() + "\"}}]"))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    private String blockOf(String organisation) {
        return Blocking.of(plan.patient(), KarisPlan.id(this::fhir, "Organization", ORGANISATION + organisation));
    }

    private RequestSpecification kari() {
        return fhirWith(AnyToken.ofCitizen(person).signed());
    }

    private static String code() {
        return "issue[0].details.coding[0].code";
    }
}
