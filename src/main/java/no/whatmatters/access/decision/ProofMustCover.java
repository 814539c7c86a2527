package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.endpoint.caller.Representation;
import org.jspecify.annotations.Nullable;

/** A relative reaches what the signed proof covers. */
final class ProofMustCover implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        if (!question.isByProof()) {
            return null;
        }
        Representation proof = question.caller().representation();
        boolean covered =
                proof != null && proof.covers().stream().anyMatch(scope -> ScopeMustCover.covers(scope, question));
        return covered ? null : new Denied(DenyReason.PROOF_DID_NOT_COVER);
    }
}
