package no.whatmatters.access.proof;

import java.time.Instant;
import java.util.UUID;

/** Which proofs have been used: each is good for one request, on whatever node it comes in. */
interface UsedProofs {

    /**
     * Uses a proof.
     *
     * @param proof of its key and its {@code jti}
     * @param until when it is too old anyway
     * @return false where it had been used before
     */
    boolean use(UUID proof, Instant until);
}
