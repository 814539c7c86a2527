package no.whatmatters.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.whatmatters.ServerTest;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.Sha256;
import org.junit.jupiter.api.Test;

/** A token bound to a key, through the whole door: asked for with a proof, and sent with one (RFC 9449). */
class ProofOfPossessionTest extends ServerTest {

    private static final ECKey KEY = TestIssuer.callersKey();

    @Test
    void takesATokenWithAProofForThisRequest() {
        String token = boundToken();
        present(token, proof("GET", "/fhir/Nonsense", token)).statusCode(404);
    }

    @Test
    void takesAProofOnlyOnce() {
        String token = boundToken();
        String proof = proof("GET", "/fhir/Nonsense", token);
        present(token, proof).statusCode(404);
        ValidatableResponse refused = present(token, proof)
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-used"))
                .body("issue[0].details.text", containsString("Beviset er brukt før"));
        assertThat(refused.extract().headers().getValues("WWW-Authenticate").get(0))
                .startsWith("DPoP algs=\"ES256")
                .contains("error=\"invalid_dpop_proof\"");
    }

    /** Or whoever has stolen the token would simply leave the proof out. */
    @Test
    void refusesABoundTokenAsBearer() {
        String token = boundToken();
        fhirWithoutToken()
                .header("Authorization", "Bearer " + token)
                .get("/Nonsense")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("token-bound-to-key"));
    }

    @Test
    void refusesAnUnboundTokenWithAProof() {
        String token = token("conformance");
        present(token, proof("GET", "/fhir/Nonsense", token))
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("token-not-bound"));
    }

    @Test
    void refusesABoundTokenWithNoProofOrTwo() {
        String token = boundToken();
        fhirWithoutToken()
                .header("Authorization", "DPoP " + token)
                .get("/Nonsense")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-missing"));
        fhirWithoutToken()
                .header("Authorization", "DPoP " + token)
                .header("DPoP", proof("GET", "/fhir/Nonsense", token))
                .header("DPoP", proof("GET", "/fhir/Nonsense", token))
                .get("/Nonsense")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-missing"));
    }

    @Test
    void comparesTheProofWithTheRequestAsItCame() {
        String token = boundToken();
        present(token, proof("POST", "/fhir/Nonsense", token))
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-method"));
        present(token, proof("GET", "/fhir/Goal", token))
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-target"))
                .body("issue[0].details.text", containsString("http://127.0.0.1:" + port()));
    }

    @Test
    void comparesTheProofOfAHeadRequestWithHead() {
        String token = boundToken();
        for (String method : List.of("HEAD", "GET")) {
            fhirWithoutToken()
                    .header("Authorization", "DPoP " + token)
                    .header("DPoP", proof(method, "/fhir/Questionnaire", token))
                    .head("/Questionnaire")
                    .then()
                    .statusCode(method.equals("HEAD") ? 200 : 401);
        }
    }

    /** Anybody on the way can write these headers, so nobody's are read. */
    @Test
    void believesNoForwardedHeader() {
        String token = boundToken();
        fhirWithoutToken()
                .header("Authorization", "DPoP " + token)
                .header("DPoP", proofFor("GET", "https://evil.example/fhir/Nonsense", token))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "proto=https;host=evil.example")
                .get("/Nonsense")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("proof-target"));
    }

    /** What an integrator is shown: src/docs/examples. */
    @Test
    void theExampleWorks() throws IOException, InterruptedException {
        Process example = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("src", "docs", "examples", "DpopCall.java").toString(),
                        "persona=gp",
                        "http://127.0.0.1:" + port() + "/fhir/Questionnaire?_count=1",
                        "/demo/token")
                .redirectErrorStream(true)
                .start();
        String said = new String(example.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(example.waitFor()).as(said).isZero();
        assertThat(said)
                .contains("With the proof:        200", "The same proof again:  401", "error=\"invalid_dpop_proof\"");
    }

    private ValidatableResponse present(String token, String proof) {
        return fhirWithoutToken()
                .header("Accept-Language", "nb")
                .header("Authorization", "DPoP " + token)
                .header("DPoP", proof)
                .get("/Nonsense")
                .then();
    }

    private String boundToken() {
        JWTClaimsSet claims =
                claims("POST", "http://127.0.0.1:" + port() + "/demo/token").build();
        ValidatableResponse granted = fhirWithoutToken()
                .basePath("")
                .header("DPoP", TestIssuer.proof("dpop+jwt", KEY, KEY, claims))
                .formParam("persona", "conformance")
                .post("/demo/token")
                .then()
                .statusCode(200)
                .body("token_type", equalTo("DPoP"));
        String token = granted.extract().path("access_token");
        assertThat(token).isNotEmpty();
        return token;
    }

    private String proof(String method, String path, String token) {
        return proofFor(method, "http://127.0.0.1:" + port() + path, token);
    }

    private static String proofFor(String method, String address, String token) {
        return TestIssuer.proof(
                "dpop+jwt",
                KEY,
                KEY,
                claims(method, address).claim("ath", Sha256.base64Url(token)).build());
    }

    private static JWTClaimsSet.Builder claims(String method, String address) {
        return new JWTClaimsSet.Builder()
                .claim("htm", method)
                .claim("htu", address)
                .issueTime(Date.from(Instant.now()))
                .jwtID(UUID.randomUUID().toString());
    }
}
