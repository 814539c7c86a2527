package no.whatmatters.careplan.whatmatters;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.whatmatters.CountedStatements;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.demo.DemoIssuer;
import no.whatmatters.demo.Persona;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One picture takes at most fifteen statements, however many goals it shows; the caller's rights and the log included. */
class StatementsTest extends ServerTest {

    private static final int MOST = 15;
    private static final ECKey KEY = TestIssuer.callersKey();
    private static final String THUMBPRINT = thumbprint();

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 50})
    void areFewWhateverTheNumberOfGoals(int goals) {
        List<Integer> counts = counts(goals);
        assertThat(counts).allMatch(count -> count > 0 && count <= MOST);
    }

    /**
     * For somebody who is asked to take over, members of three kinds, an earlier moment, by her number, with a token that is bound
     * to a key (for a stranger too), for herself and for her daughter.
     */
    private List<Integer> counts(int goals) {
        TestPerson kari = TestPerson.next();
        SharedPictures plan = SharedPictures.discharged(kari, ManyGoals.discharge(kari, goals), this::fhir);
        List<Integer> counts = new ArrayList<>();
        counts.add(statements(() -> shown("municipal-epj", plan.address())));
        plan.accepted(this::fhir);
        ManyGoals.setAside(plan, goals, this::fhir);
        counts.add(statements(() -> shown("municipal-nurse", plan.address())));
        counts.add(statements(() -> shown("municipal-app", plan.address())));
        counts.add(statements(() -> shown("gp", plan.address() + "?asOf=" + Instant.now())));
        counts.add(statements(() -> byNumber("gp", kari)));
        counts.add(statements(() -> withProof("nurse-elsewhere", plan.address(), 404)));
        counts.add(statements(() -> withProof("gp", plan.address(), 200)));
        counts.add(statements(() -> shown(fhirAs("kari", kari), plan.address())));
        counts.add(statements(() -> shown(fhirAs("liv", kari), plan.address())));
        assertThat(SharedPictures.recordsIn(fhirAs("gp").get(plan.address())))
                .filteredOn(each -> each.startsWith("Goal/"))
                .hasSize(goals);
        return counts;
    }

    private static String thumbprint() {
        try {
            return KEY.computeThumbprint().toString();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int statements(Runnable request) {
        return CountedStatements.during(request).size();
    }

    private void shown(String persona, String address) {
        shown(fhirAs(persona), address);
    }

    private static void shown(RequestSpecification as, String address) {
        as.get(address).then().statusCode(200);
    }

    private void withProof(String persona, String address, int status) {
        String token = DemoIssuer.running().token(Persona.of(persona).orElseThrow(), Instant.now(), THUMBPRINT);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .claim("htm", "GET")
                .claim("htu", "http://127.0.0.1:" + port() + "/fhir" + address)
                .claim("ath", Sha256.base64Url(token))
                .issueTime(Date.from(Instant.now()))
                .jwtID(UUID.randomUUID().toString())
                .build();
        fhirWithoutToken()
                .urlEncodingEnabled(false)
                .header("Authorization", "DPoP " + token)
                .header("DPoP", TestIssuer.proof("dpop+jwt", KEY, KEY, claims))
                .get(address)
                .then()
                .statusCode(status);
    }

    private void byNumber(String persona, TestPerson kari) {
        fhirAs(persona)
                .contentType(FHIR_JSON)
                .body("""
                        {"resourceType":"Parameters","parameter":[{"name":"identifier",
                          "valueIdentifier":{"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"%s"}}]}
                        """.formatted(kari.identityNumber()))
                .post("/Patient/$what-matters")
                .then()
                .statusCode(200);
    }
}
