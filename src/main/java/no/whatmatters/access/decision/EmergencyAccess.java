package no.whatmatters.access.decision;

import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.caller.Attestation;
import no.whatmatters.endpoint.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * Break the glass: reads one person's record without a relation and past the person's blocks. Only by the purpose BTG in the
 * signed attestation, by authorised health personnel, with a reason. ETREAT is no emergency access.
 */
final class EmergencyAccess implements Rule {

    private static final int SHORTEST_REASON = 10;

    @Override
    public @Nullable Verdict judge(Question question) {
        if (!question.isEmergency() || !question.facts().kind().isAboutPerson()) {
            return null;
        }
        if (question.verb() != Verb.READ) {
            return new Denied(DenyReason.EMERGENCY_ACCESS_ONLY_READS);
        }
        if (question.role() != Role.PRACTITIONER || question.hprNumber() == null || !hasReason(question)) {
            return new Denied(DenyReason.EMERGENCY_ACCESS_LACKED_GROUNDS);
        }
        return question.facts().person() == null ? new Denied(DenyReason.PERSON_WAS_ANOTHER) : Permit.WHOLE;
    }

    private static boolean hasReason(Question question) {
        Attestation attestation = question.caller().attestation();
        return attestation != null
                && attestation.reason() != null
                && attestation.reason().strip().length() >= SHORTEST_REASON;
    }
}
