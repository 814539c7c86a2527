package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import org.jspecify.annotations.Nullable;

/** Who works for an organisation without being authorised health personnel does not see what is labelled for these alone. */
final class ClinicalOnlyNeedsHpr implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        return lacksHpr(question) && question.facts().clinicalOnly()
                ? new Denied(DenyReason.CLINICAL_ONLY_NEEDED_HPR)
                : null;
    }

    static boolean lacksHpr(Question question) {
        return question.isProfessional() && question.hprNumber() == null;
    }
}
