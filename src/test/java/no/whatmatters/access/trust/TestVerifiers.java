package no.whatmatters.access.trust;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.whatmatters.access.TestIssuer;

/** Verifiers of what {@link TestIssuer} signs. */
public final class TestVerifiers {

    private TestVerifiers() {}

    /** Of one issuer, whose key is at hand. */
    public static TokenVerifier of(IssuerSettings issuer, Clock clock) {
        IssuerKeys keys = new IssuerKeys(new Kept<>("Keys", () -> TestIssuer.published(TestIssuer.KEY), clock));
        return new TokenVerifier(
                List.of(new TrustedIssuer(issuer, keys)), new ClaimRules(Duration.ofSeconds(5), clock));
    }
}
