package no.whatmatters.access.decision;

import java.time.Duration;
import java.time.Instant;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.facts.PersonFacts;
import no.whatmatters.endpoint.caller.Attestation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for an organisation attests that this person needs them: at most an hour ago, and of no other person.
 * Tillitsrammeverket, ATT-4 and ATT-58.
 */
public final class AttestationMustHold implements Rule {

    private static final Duration LIFE = Duration.ofMinutes(60);

    /** How far the issuer's clock may be ahead of ours. */
    private static final Duration LEEWAY = Duration.ofSeconds(30);

    @Override
    public @Nullable Verdict judge(Question question) {
        if (!question.isProfessional() || !question.facts().kind().isAboutPerson()) {
            return null;
        }
        Attestation attestation = question.caller().attestation();
        if (attestation == null) {
            return new Denied(DenyReason.ATTESTATION_WAS_MISSING);
        }
        if (!isFresh(attestation, question.now())) {
            return new Denied(DenyReason.ATTESTATION_HAS_EXPIRED);
        }
        return isOfAnother(attestation, question.facts().person())
                ? new Denied(DenyReason.ATTESTATION_NAMED_ANOTHER_PERSON)
                : null;
    }

    /** Whether it was given within the last hour. One from the future is none. */
    public static boolean isFresh(Attestation attestation, Instant now) {
        return !attestation.at().isAfter(now.plus(LEEWAY))
                && !now.isAfter(attestation.at().plus(LIFE));
    }

    private static boolean isOfAnother(Attestation attestation, @Nullable PersonFacts person) {
        String number = attestation.patientNumber();
        return number != null && (person == null || !person.identityNumbers().contains(number));
    }
}
