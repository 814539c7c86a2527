package no.whatmatters.access.token;

import static no.whatmatters.access.IssuerOnTheWire.OF_A_MUNICIPALITY;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.response.ValidatableResponse;
import no.whatmatters.ServerTest;
import no.whatmatters.access.TestIssuer;
import org.junit.jupiter.api.Test;

/** Whoever runs an issuer that is trusted can make it say anything; it is believed of its own clients only. */
class OfAnotherIssuerTest extends ServerTest {

    private static final String HOSPITAL = "310000108";

    @Test
    void anIssuerSpeaksForItsOwnClients() {
        asked(OF_A_MUNICIPALITY.claims()).statusCode(200);
    }

    /** By its name alone it would be the hospital's system that sends plans. */
    @Test
    void anIssuerDoesNotSpeakForAClientThatAnotherKeeps() {
        refused(OF_A_MUNICIPALITY
                .claims()
                .claim("client_id", "hospital-system")
                .claim(TestIssuer.CLAIMS.legalEntity(), HOSPITAL));
    }

    @Test
    void anIssuerDoesNotSpeakForThoseWhoUseAClientThatAnotherKeeps() {
        refused(OF_A_MUNICIPALITY
                .claims()
                .claim("client_id", "hospital-nurse")
                .claim(TestIssuer.CLAIMS.legalEntity(), HOSPITAL)
                .claim(TestIssuer.CLAIMS.identityNumber(), "23898210065")
                .claim(TestIssuer.CLAIMS.assuranceLevel(), "high")
                .claim(TestIssuer.CLAIMS.hprNumber(), "990000002"));
    }

    private void refused(JWTClaimsSet.Builder token) {
        asked(token).statusCode(403).body("issue[0].details.coding[0].code", equalTo("client-of-another-issuer"));
    }

    private ValidatableResponse asked(JWTClaimsSet.Builder token) {
        return fhirWith(TestIssuer.signed(token)).get("/Questionnaire?_count=1").then();
    }
}
