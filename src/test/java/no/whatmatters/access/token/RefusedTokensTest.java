package no.whatmatters.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.ServerTest;
import no.whatmatters.access.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Forged tokens over HTTP: each is answered with a sentence, and nothing of the token is echoed or logged. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedTokensTest extends ServerTest {

    private static final String MARK = "mark-that-must-not-come-back";
    private static final String KARI = "12894345029";

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Basic S2FyaTpLYXJp", "Bearer a b", "Token abc", "Bearer ÆØÅ", ""})
    void refusesAHeaderThatIsNoToken(String header) {
        fhirWithoutToken()
                .header("Authorization", header)
                .get("/Goal")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("authorization-malformed"));
    }

    @Test
    void refusesTwoTokensAtOnce() {
        fhirWithoutToken()
                .header("Authorization", "Bearer " + token("gp"))
                .header("Authorization", "Bearer " + token("conformance"))
                .get("/Goal")
                .then()
                .statusCode(401)
                .body("issue[0].details.coding[0].code", equalTo("authorization-malformed"));
    }

    @Test
    void echoesAndLogsNothingOfAForgedToken(CapturedOutput output) {
        forged().forEach((code, token) -> {
            ExtractableResponse<Response> refused = fhirWithoutToken()
                    .header("Authorization", "Bearer " + token)
                    .get("/Goal")
                    .then()
                    .statusCode(401)
                    .body("issue[0].details.coding[0].code", equalTo(code))
                    .body("issue[0].details.text", not(blankOrNullString()))
                    .body("issue[0].details.text", notNullValue())
                    .extract();
            assertThat(refused.headers().getValues("WWW-Authenticate").get(0))
                    .startsWith("Bearer error=\"invalid_token\", error_description=\"");
            assertThat(refused.asString() + refused.headers()).doesNotContain(MARK, KARI, token);
        });
        assertThat(output.getAll()).doesNotContain(MARK, KARI, "eyJ");
    }

    /** Signed by a key that the demo's issuer does not have, in its name; unsigned; and its own, changed. */
    private static Map<String, String> forged() {
        Map<String, String> forged = new TreeMap<>();
        JWTClaimsSet.Builder claims = TestIssuer.claims(Instant.now())
                .claim("client_id", MARK)
                .claim("helseid://claims/identity/pid", KARI)
                .issuer(issuer());
        forged.put("token-key-unknown", TestIssuer.signed(claims));
        forged.put("token-unsigned", new PlainJWT(claims.build()).serialize());
        forged.put("token-issuer-unknown", TestIssuer.signed(claims.issuer("https://" + MARK + ".example")));
        forged.put("token-type", TestIssuer.signed(new JWSHeader.Builder(JWSAlgorithm.RS256), TestIssuer.KEY, claims));
        forged.put("token-malformed", MARK);
        String own = token("kari");
        forged.put("token-signature", own.substring(0, own.length() - 8) + "AAAAAAAA");
        return forged;
    }

    private static String issuer() {
        try {
            return com.nimbusds.jwt.SignedJWT.parse(token("conformance"))
                    .getJWTClaimsSet()
                    .getIssuer();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
