package no.whatmatters.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.claims.RegisteredParties;
import no.whatmatters.access.proof.PresentedProof;
import no.whatmatters.access.proof.TestProofChecks;
import no.whatmatters.access.trust.IssuerSettings;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.access.trust.TestVerifiers;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A token alone is what anybody can present who has seen it: it is taken so only from an issuer for whom that is settled. */
class TokenCheckTest {

    private static final String BASE = "https://fhir.kommune.example";
    private static final String PATH = "/fhir/Goal";
    private static final ECKey KEY = TestIssuer.callersKey();

    private final TestClock clock = new TestClock();

    @Test
    void takesNoTokenWithoutAProofUnlessTheIssuersSettingSaysSo() {
        String token = TestIssuer.signed(TestIssuer.claims(TestClock.START));
        assertThat(refusal(TestIssuer.SETTINGS, token, null)).isEqualTo(TokenRefusal.BEARER_NOT_ACCEPTED);
        assertThat(refusal(withBearer(), token, null)).isNull();
    }

    @Test
    void takesATokenWithTheProofOfTheKeyItIsBoundTo() throws JOSEException {
        String token = TestIssuer.signed(bound());
        assertThat(refusal(TestIssuer.SETTINGS, token, proofFor(token))).isNull();
    }

    /** Else whoever has stolen it would leave the proof out. */
    @Test
    void takesABoundTokenNeverWithoutItsProof() throws JOSEException {
        String token = TestIssuer.signed(bound());
        assertThat(refusal(TestIssuer.SETTINGS, token, null)).isEqualTo(TokenRefusal.TOKEN_BOUND_TO_KEY);
        assertThat(refusal(withBearer(), token, null)).isEqualTo(TokenRefusal.TOKEN_BOUND_TO_KEY);
    }

    /** A proof of any key proves nothing of a token that is bound to none. */
    @Test
    void takesNoProofForATokenThatIsBoundToNoKey() {
        String token = TestIssuer.signed(TestIssuer.claims(TestClock.START));
        assertThat(refusal(withBearer(), token, proofFor(token))).isEqualTo(TokenRefusal.TOKEN_NOT_BOUND);
    }

    private static JWTClaimsSet.Builder bound() throws JOSEException {
        return TestIssuer.claims(TestClock.START)
                .claim("cnf", Map.of("jkt", KEY.computeThumbprint().toString()));
    }

    private static PresentedProof proofFor(String token) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .claim("htm", "GET")
                .claim("htu", BASE + PATH)
                .claim("ath", Sha256.base64Url(token))
                .issueTime(Date.from(TestClock.START))
                .build();
        return new PresentedProof(TestIssuer.proof("dpop+jwt", KEY, KEY, claims), "GET", BASE, PATH);
    }

    private @Nullable TokenRefusal refusal(IssuerSettings issuer, String token, @Nullable PresentedProof proof) {
        CallerReader callers = new CallerReader(new EverySystemReads());
        TokenCheck check = new TokenCheck(
                new VerifiedTokens(TestVerifiers.of(issuer, clock), callers, clock), TestProofChecks.allNew(clock));
        TokenRefused refused =
                catchThrowableOfType(TokenRefused.class, () -> check.authenticate(new PresentedToken(token, proof)));
        return refused == null ? null : refused.refusal();
    }

    private static IssuerSettings withBearer() {
        IssuerSettings strict = TestIssuer.SETTINGS;
        return new IssuerSettings(
                strict.issuer(), strict.audience(), null, true, false, strict.claims(), List.of(), List.of());
    }

    /** Which parties there are does not matter here. */
    private static final class EverySystemReads implements RegisteredParties {

        @Override
        public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
            return Optional.of(legalEntity);
        }

        @Override
        public boolean isSender(CallingClient client) {
            return false;
        }

        @Override
        public boolean isApp(CallingClient client) {
            return false;
        }

        @Override
        public boolean isReader(CallingClient client) {
            return true;
        }

        @Override
        public boolean isOfAnotherIssuer(CallingClient client) {
            return false;
        }
    }
}
