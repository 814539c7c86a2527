package no.whatmatters.access.trust;

import static no.whatmatters.access.TestIssuer.KEY;
import static no.whatmatters.access.TestIssuer.OTHER_KEY;
import static no.whatmatters.access.TestIssuer.claims;
import static no.whatmatters.access.TestIssuer.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.endpoint.refusal.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that must not be believed, each with the reason that its sender is told. */
class ForgedTokensTest {

    private static final Duration LEEWAY = Duration.ofSeconds(5);
    private static final TestClock CLOCK = new TestClock();
    private static final Instant NOW = TestClock.START;

    private final TokenVerifier verifier = new TokenVerifier(
            List.of(new TrustedIssuer(
                    TestIssuer.SETTINGS, new IssuerKeys(new Kept<>("Keys", () -> TestIssuer.published(KEY), CLOCK)))),
            new ClaimRules(LEEWAY, CLOCK));

    @Test
    void believesWhatTheIssuerHasSigned() {
        assertThat(verifier.verify(signed(claims(NOW))).claims().getClaim("client_id"))
                .isEqualTo("epj-1");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void refuses(String what, String token, TokenRefusal reason) {
        TokenRefused refused = catchThrowableOfType(TokenRefused.class, () -> verifier.verify(token));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.refusal()).as(what).isEqualTo(reason);
    }

    /** What is told must not hold the token, nor anything that somebody may have written into it. */
    @ParameterizedTest
    @MethodSource("forged")
    void tellsNothingOfTheToken(String what, String token, TokenRefusal reason) {
        TokenRefused refused = catchThrowableOfType(TokenRefused.class, () -> verifier.verify(token));

        String told = refused + reason.text(Language.ENGLISH, refused.arguments());
        assertThat(told).as(what).doesNotContain("epj-1", "evil", "12894345029", "eyJ");
    }

    static Stream<Arguments> forged() throws JOSEException {
        JWTClaimsSet.Builder good = claims(NOW);
        return Stream.of(
                row("not a token", "abc", TokenRefusal.TOKEN_MALFORMED),
                row("three words", "a.b.c", TokenRefusal.TOKEN_MALFORMED),
                row(
                        "five parts, encrypted",
                        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0.a.b.c.d",
                        TokenRefusal.TOKEN_MALFORMED),
                row("alg none", new PlainJWT(good.build()).serialize(), TokenRefusal.TOKEN_UNSIGNED),
                row("HS256 with the public key", hmacWithPublicKey(good), TokenRefusal.TOKEN_ALGORITHM),
                row("an id token's typ", typed("id+jwt"), TokenRefusal.TOKEN_TYPE),
                row("a proof's typ", typed("dpop+jwt"), TokenRefusal.TOKEN_TYPE),
                row("no typ", signed(new JWSHeader.Builder(JWSAlgorithm.RS256), KEY, good), TokenRefusal.TOKEN_TYPE),
                row(
                        "another issuer",
                        signed(claims(NOW).issuer("https://evil.example")),
                        TokenRefusal.TOKEN_ISSUER_UNKNOWN),
                row(
                        "the issuer and a slash",
                        signed(claims(NOW).issuer(TestIssuer.NAME + "/")),
                        TokenRefusal.TOKEN_ISSUER_UNKNOWN),
                row(
                        "the issuer in capitals",
                        signed(claims(NOW).issuer("HTTPS://ISSUER.EXAMPLE")),
                        TokenRefusal.TOKEN_ISSUER_UNKNOWN),
                row("no issuer", signed(claims(NOW).issuer(null)), TokenRefusal.TOKEN_ISSUER_UNKNOWN),
                row("another's key of another name", signed(header(), OTHER_KEY, good), TokenRefusal.TOKEN_KEY_UNKNOWN),
                row(
                        "another's key under a known name",
                        signed(header().keyID("key-1"), OTHER_KEY, good),
                        TokenRefusal.TOKEN_SIGNATURE),
                row(
                        "a key of its own in the header",
                        signed(header().jwk(OTHER_KEY.toPublicJWK()).keyID("key-1"), OTHER_KEY, good),
                        TokenRefusal.TOKEN_SIGNATURE),
                row("a payload changed after signing", tampered(signed(good)), TokenRefusal.TOKEN_SIGNATURE),
                row("a signature cut off", signed(good).replaceFirst("\\.[^.]*$", "."), TokenRefusal.TOKEN_MALFORMED),
                row(
                        "another audience",
                        signed(claims(NOW).audience("https://evil.example")),
                        TokenRefusal.TOKEN_AUDIENCE),
                row("no audience", signed(claims(NOW).audience((String) null)), TokenRefusal.TOKEN_AUDIENCE),
                row(
                        "two audiences",
                        signed(claims(NOW).audience(List.of("whatmatters", "another"))),
                        TokenRefusal.TOKEN_AUDIENCE_SHARED),
                row("expired", signed(claims(NOW).expirationTime(at(-6))), TokenRefusal.TOKEN_EXPIRED),
                row("without end", signed(claims(NOW).expirationTime(null)), TokenRefusal.TOKEN_CLAIM_MISSING),
                row("not yet valid", signed(claims(NOW).notBeforeTime(at(6))), TokenRefusal.TOKEN_NOT_YET_VALID),
                row("issued in the future", signed(claims(NOW).issueTime(at(60))), TokenRefusal.TOKEN_NOT_YET_VALID));
    }

    @Test
    void allowsTheClocksToBeSecondsApart() {
        assertThat(verifier.verify(signed(claims(NOW).expirationTime(at(-4))))).isNotNull();
        assertThat(verifier.verify(signed(claims(NOW).notBeforeTime(at(4))))).isNotNull();
    }

    @Test
    void takesHelseIdsPlainTypeToo() {
        assertThat(verifier.verify(typed("JWT"))).isNotNull();
        assertThat(verifier.verify(typed("application/at+jwt"))).isNotNull();
    }

    private static Arguments row(String what, String token, TokenRefusal reason) {
        return Arguments.of(what, token, reason);
    }

    private static Date at(int seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt"));
    }

    private static String typed(String type) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType(type)), KEY, claims(NOW));
    }

    /** The classic: the server's public key as the secret of a symmetric algorithm. */
    private static String hmacWithPublicKey(JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(new JOSEObjectType("at+jwt"))
                        .keyID(KEY.getKeyID())
                        .build(),
                claims.build());
        token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String richer = payload.replace("system/*.rs", "system/*.cruds");
        assertThat(richer).isNotEqualTo(payload);
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(richer.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }
}
