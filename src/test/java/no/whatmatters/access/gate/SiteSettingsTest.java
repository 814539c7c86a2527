package no.whatmatters.access.gate;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.AnyToken;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Over HTTP, what a site may settle itself: when emergency access stops, and that an attestation is enough. */
@TestPropertySource(
        properties = {"whatmatters.access.emergency.stop-after=1", "whatmatters.parties.attestation-alone=true"})
@DirtiesContext
class SiteSettingsTest extends ServerTest {

    private static final String CODE = "issue[0].details.coding[0].code";

    @Test
    void stopsAtTheSecondPersonAndGoesOnWithTheFirst() {
        KarisPlan first = discharged();
        KarisPlan second = discharged();
        String hpr = "96" + String.valueOf(System.nanoTime()).substring(4, 11);

        emergency(hpr).get("/Goal/" + first.goal()).then().statusCode(200);
        emergency(hpr)
                .get("/Goal/" + second.goal())
                .then()
                .statusCode(429)
                .body(CODE, equalTo("emergency-access-stopped"));
        emergency(hpr)
                .get("/Goal?patient=" + second.patient())
                .then()
                .statusCode(429)
                .body("resourceType", equalTo("OperationOutcome"));
        emergency(hpr).get("/Goal/" + first.goal()).then().statusCode(200);
        emergency("95" + hpr.substring(2)).get("/Goal/" + second.goal()).then().statusCode(200);
    }

    /** A professional's attestation, and nothing else: no system, nobody without one, and no block gives way to it. */
    @Test
    void takesAProfessionalsAttestationForEnough() {
        KarisPlan plan = discharged();
        fhirAs("nurse-elsewhere").get("/Goal/" + plan.goal()).then().statusCode(200);
        fhirWith(AnyToken.of("nurse-elsewhere").notAttested().signed())
                .get("/Goal/" + plan.goal())
                .then()
                .statusCode(403)
                .body(CODE, equalTo("attestation-was-missing"));
        fhirAs("municipal-epj").get("/Condition/" + plan.condition()).then().statusCode(404);

        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(200);
        String municipality = KarisPlan.id(this::fhir, "Organization", "urn:oid:2.16.578.1.12.4.1.4.101|310000205");
        fhirWith(AnyToken.ofCitizen(plan.kari()).signed())
                .contentType(FHIR_JSON)
                .body(Blocking.of(plan.patient(), municipality))
                .post("/Consent")
                .then()
                .statusCode(201);
        fhirAs("municipal-nurse").get("/Goal/" + plan.goal()).then().statusCode(404);
    }

    private KarisPlan discharged() {
        return KarisPlan.discharged(TestPerson.next(), this::fhirAs);
    }

    private RequestSpecification emergency(String hpr) {
        return fhirWith(AnyToken.of("municipal-nurse")
                .hpr(hpr)
                .inEmergency("Funnet bevisstløs hjemme")
                .signed());
    }
}
