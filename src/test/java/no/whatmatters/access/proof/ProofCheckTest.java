package no.whatmatters.access.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amina's EPJ proves with each request that it holds the key its token is bound to. */
class ProofCheckTest {

    private static final String BASE = "https://fhir.kommune.example";
    private static final String PATH = "/fhir/Goal/_search";
    private static final String TOKEN_HASH = Sha256.base64Url("the token");
    private static final ECKey KEY = TestIssuer.callersKey();
    private static final ECKey OTHER_KEY = TestIssuer.callersKey();
    private static final Instant NOW = TestClock.START;

    private final TestClock clock = new TestClock();
    private final Set<UUID> used = new HashSet<>();
    private final ProofCheck check = new ProofCheck(
            new AccessSettings(List.of(), Duration.ofSeconds(5), Duration.ofSeconds(10)),
            (proof, until) -> used.add(proof),
            clock);
    private String thumbprint = "";

    @BeforeEach
    void token() throws JOSEException {
        thumbprint = KEY.computeThumbprint().toString();
    }

    @Test
    void takesAProofMadeForThisRequest() {
        assertThatCode(() -> present(proof(claims()))).doesNotThrowAnyException();
    }

    @Test
    void takesEachProofOnce() {
        String proof = proof(claims());
        present(proof);
        assertThat(refusalOf(proof)).isEqualTo(TokenRefusal.PROOF_USED);
    }

    @Test
    void takesTheNextProofOfTheSameKey() {
        present(proof(claims()));
        assertThatCode(() -> present(proof(claims().jwtID("second")))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("forged")
    void refuses(String what, String proof, TokenRefusal reason) {
        assertThat(refusalOf(proof)).as(what).isEqualTo(reason);
        assertThat(used).as("a proof that is refused is not used up").isEmpty();
    }

    static Stream<Arguments> forged() {
        JWTClaimsSet good = claims().build();
        return Stream.of(
                row("not a JWT", "proof", TokenRefusal.PROOF_MALFORMED),
                row("another typ", TestIssuer.proof("at+jwt", KEY, KEY, good), TokenRefusal.PROOF_MALFORMED),
                row("no key", withHeader("ES256", ""), TokenRefusal.PROOF_MALFORMED),
                row(
                        "a key of another curve",
                        withHeader("ES384", shown(KEY.toPublicJWK())),
                        TokenRefusal.PROOF_MALFORMED),
                row(
                        "the key as secret of a MAC",
                        withHeader("HS256", shown(KEY.toPublicJWK())),
                        TokenRefusal.PROOF_MALFORMED),
                row("unsigned", withHeader("none", shown(KEY.toPublicJWK())), TokenRefusal.PROOF_MALFORMED),
                row("the secret key shown", withHeader("ES256", shown(KEY)), TokenRefusal.PROOF_MALFORMED),
                row(
                        "an unreadable key",
                        withHeader("ES256", ",\"jwk\":{\"kty\":\"EC\"}"),
                        TokenRefusal.PROOF_MALFORMED),
                row("a signature of zeros", zeroed(proof(claims())), TokenRefusal.PROOF_SIGNATURE),
                row(
                        "signed by a key that is not shown",
                        TestIssuer.proof("dpop+jwt", OTHER_KEY, KEY, good),
                        TokenRefusal.PROOF_SIGNATURE),
                row(
                        "another key than the token's",
                        TestIssuer.proof("dpop+jwt", OTHER_KEY, OTHER_KEY, good),
                        TokenRefusal.PROOF_OF_OTHER_KEY),
                row("another method", proof(claims().claim("htm", "GET")), TokenRefusal.PROOF_METHOD),
                row("the method in small letters", proof(claims().claim("htm", "post")), TokenRefusal.PROOF_METHOD),
                row("no method", proof(claims().claim("htm", null)), TokenRefusal.PROOF_METHOD),
                row("another path", proof(claims().claim("htu", BASE + "/fhir/Goal")), TokenRefusal.PROOF_TARGET),
                row(
                        "another host",
                        proof(claims().claim("htu", "https://evil.example" + PATH)),
                        TokenRefusal.PROOF_TARGET),
                row(
                        "http for https",
                        proof(claims().claim("htu", "http://fhir.kommune.example" + PATH)),
                        TokenRefusal.PROOF_TARGET),
                row("no address", proof(claims().claim("htu", null)), TokenRefusal.PROOF_TARGET),
                row("too old", proof(claims().issueTime(at(-15))), TokenRefusal.PROOF_TIME),
                row("from the future", proof(claims().issueTime(at(6))), TokenRefusal.PROOF_TIME),
                row("without time", proof(claims().issueTime(null)), TokenRefusal.PROOF_TIME),
                row(
                        "another token",
                        proof(claims().claim("ath", Sha256.base64Url("another"))),
                        TokenRefusal.PROOF_OF_OTHER_TOKEN),
                row(
                        "no token, as for the token endpoint",
                        proof(claims().claim("ath", null)),
                        TokenRefusal.PROOF_OF_OTHER_TOKEN),
                row("no jti", proof(claims().jwtID(null)), TokenRefusal.PROOF_USED));
    }

    @ParameterizedTest
    @ValueSource(ints = {-14, -10, -1, 0, 5})
    void takesProofsOfTheLastSeconds(int seconds) {
        assertThatCode(() -> present(proof(claims().issueTime(at(seconds))))).doesNotThrowAnyException();
    }

    @Test
    void remembersAProofAsLongAsItWouldBeTaken() {
        Instant[] until = new Instant[1];
        ProofCheck remembering = new ProofCheck(
                new AccessSettings(List.of(), Duration.ofSeconds(5), Duration.ofSeconds(10)),
                (proof, end) -> {
                    until[0] = end;
                    return true;
                },
                clock);
        remembering.check(presented(proof(claims().issueTime(at(5)))), TOKEN_HASH, thumbprint);
        assertThat(until[0]).isEqualTo(NOW.plusSeconds(20));
    }

    /** A key of one caller must not use up the proofs of another by guessing their numbers. */
    @Test
    void keepsTheNumbersOfTwoKeysApart() throws JOSEException {
        present(proof(claims()));
        String others = TestIssuer.proof("dpop+jwt", OTHER_KEY, OTHER_KEY, claims().build());
        assertThatCode(() -> check.check(
                        presented(others),
                        TOKEN_HASH,
                        OTHER_KEY.computeThumbprint().toString()))
                .doesNotThrowAnyException();
    }

    private TokenRefusal refusalOf(String proof) {
        return catchThrowableOfType(TokenRefused.class, () -> present(proof)).refusal();
    }

    private void present(String proof) {
        check.check(presented(proof), TOKEN_HASH, thumbprint);
    }

    private static PresentedProof presented(String proof) {
        return new PresentedProof(proof, "POST", BASE, PATH);
    }

    private static String proof(JWTClaimsSet.Builder claims) {
        return TestIssuer.proof("dpop+jwt", KEY, KEY, claims.build());
    }

    /** A good proof under another header: what the header says is refused before the signature is looked at. */
    private static String withHeader(String algorithm, String key) {
        String header = "{\"typ\":\"dpop+jwt\",\"alg\":\"%s\"%s}".formatted(algorithm, key);
        String good = proof(claims());
        return Base64URL.encode(header) + good.substring(good.indexOf('.'));
    }

    private static String shown(ECKey key) {
        return ",\"jwk\":" + key.toJSONString();
    }

    private static String zeroed(String proof) {
        return proof.substring(0, proof.lastIndexOf('.') + 1) + Base64URL.encode(new byte[64]);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .claim("htm", "POST")
                .claim("htu", BASE + PATH)
                .claim("ath", TOKEN_HASH)
                .issueTime(Date.from(NOW))
                .jwtID("first");
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static Arguments row(String what, String proof, TokenRefusal reason) {
        return Arguments.of(what, proof, reason);
    }
}
