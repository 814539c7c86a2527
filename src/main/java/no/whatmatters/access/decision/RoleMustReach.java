package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import org.jspecify.annotations.Nullable;

/** A role never does more than its row of the table of roles says, whatever else holds. */
final class RoleMustReach implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        return MeantByAnswers.comesOfAnswering(question)
                        || RoleReach.of(question.role(), question.verb())
                                .contains(question.facts().kind())
                ? null
                : new Denied(DenyReason.ROLE_DID_NOT_REACH);
    }
}
