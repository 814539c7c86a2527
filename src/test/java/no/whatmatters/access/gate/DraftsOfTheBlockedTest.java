package no.whatmatters.access.gate;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the person keeps out asks nobody to take over, whatever it prepared before. */
class DraftsOfTheBlockedTest extends ServerTest {

    private static final String ORGANISATION = "urn:oid:2.16.578.1.12.4.1.4.101";

    private final TestPerson person = TestPerson.next();
    private KarisPlan plan;
    private String task = "";

    @BeforeEach
    void theMunicipalityPreparesAHandOver() {
        plan = KarisPlan.discharged(person, this::fhirAs).accepted(this::fhirAs);
        task = "/Task/"
                + fhirAs("municipal-epj")
                        .contentType(FHIR_JSON)
                        .body("""
                                {"resourceType":"Task","status":"draft","intent":"order",
                                 "identifier":[{"system":"https://kommunen.example/plan","value":"%s.draft"}],
                                 "code":{"coding":[{"system":"https://w3id.org/whatmatters/fhir/CodeSystem/task-code","code":"hand-over"}]},
                                 "focus":{"reference":"CarePlan/%s"},"for":{"reference":"Patient/%s"},
                                 "authoredOn":"2026-05-20T09:30:00+02:00","requester":%s,"owner":%s}
                                """.formatted(
                                        person.prefix(),
                                        plan.plan(),
                                        plan.patient(),
                                        numbered("310000205"),
                                        numbered("310000507")))
                        .post("/Task")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        String municipality = KarisPlan.id(this::fhir, "Organization", ORGANISATION + "|310000205");
        fhirAs("kari", person)
                .contentType(FHIR_JSON)
                .body(Blocking.of(plan.patient(), municipality))
                .post("/Consent")
                .then()
                .statusCode(201);
    }

    @Test
    void staysADraft() {
        patched("[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"requested\"}]")
                .statusCode(403)
                .body("issue[0].details.coding[0].code", equalTo("would-let-somebody-in"));
        fhirAs("nurse-elsewhere").get("/Goal/" + plan.goal()).then().statusCode(404);
        patched("[{\"op\":\"add\",\"path\":\"/description\",\"value\":\"Ikke sendt\"}]")
                .statusCode(200);
    }

    private ValidatableResponse patched(String patch) {
        return fhirAs("municipal-epj")
                .contentType("application/json-patch+json")
                .header("If-Match", fhir().get(task).header("ETag"))
                .body(patch)
                .patch(task)
                .then();
    }

    private static String numbered(String organisation) {
        return "{\"type\":\"Organization\",\"identifier\":{\"system\":\"" + ORGANISATION + "\",\"value\":\""
                + organisation + "\"}}";
    }
}
