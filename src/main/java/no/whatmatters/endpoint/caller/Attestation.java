package no.whatmatters.endpoint.caller;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's organisation vouches for: that this professional needs to see this person. From the claim
 * {@code nhn:tillitsrammeverk:parameters} (NHN, Tillitsrammeverk).
 *
 * @param purpose why
 * @param purposeDetails code of Volven 9151, or null
 * @param healthcareService code of Volven 8655, 8663 or 8451, or null
 * @param at when it was given
 * @param decisionReference id of the decision in the caller's own system, or null
 * @param reason in the professional's words, or null
 * @param patientNumber the identity number it is bound to, or null where it names none; never shown or logged
 */
public record Attestation(
        Purpose purpose,
        @Nullable String purposeDetails,
        @Nullable String healthcareService,
        Instant at,
        @Nullable String decisionReference,
        @Nullable String reason,
        @Nullable String patientNumber) {

    /** Without the identity number: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "Attestation[purpose=" + purpose + ", at=" + at + ", decisionReference=" + decisionReference + "]";
    }
}
