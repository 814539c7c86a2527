package no.whatmatters.access.proof;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.whatmatters.access.trust.AccessSettings;

/** Checks of proofs, for tests of whoever asks for them. */
public final class TestProofChecks {

    private TestProofChecks() {}

    /** To which every proof is new. */
    public static ProofCheck allNew(Clock clock) {
        return new ProofCheck(
                new AccessSettings(List.of(), Duration.ofSeconds(5), Duration.ofSeconds(10)),
                (proof, until) -> true,
                clock);
    }
}
