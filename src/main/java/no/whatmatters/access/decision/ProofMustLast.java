package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.endpoint.caller.Representation;
import org.jspecify.annotations.Nullable;

/** A relative acts for the person while the signed proof lasts, and is nobody to the person afterwards. */
final class ProofMustLast implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        if (!question.isByProof()) {
            return null;
        }
        Representation proof = question.caller().representation();
        return proof == null || !question.now().isBefore(proof.until())
                ? new Denied(DenyReason.PROOF_HAS_EXPIRED)
                : null;
    }
}
