package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/** Who works for an organisation without being authorised health personnel does not see what is labelled for these alone. */
final class ClinicalOnlyNeedsHpr implements Rule {

    @Override
    public @Nullable Verdict judge(Question question) {
        return lacksHpr(question.caller()) && question.facts().clinicalOnly()
                ? new Denied(DenyReason.CLINICAL_ONLY_NEEDED_HPR)
                : null;
    }

    static boolean lacksHpr(Caller caller) {
        boolean works = caller.role() == Role.PRACTITIONER || caller.role() == Role.MUNICIPAL_APP;
        return works && (caller.person() == null || caller.person().hprNumber() == null);
    }
}
