package no.whatmatters.careplan.picture;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * Something that is planned to be done.
 *
 * @param reference the record it stands in: a ServiceRequest, or a CarePlan that tells it in its activity
 * @param what what is to be done
 * @param language of the record
 * @param goals words of the goals it is for
 * @param by who does it
 * @param from when it begins, or null
 * @param to when it is to be done, or null
 * @param status code of FHIR's request-status, or of care-plan-activity-status
 */
public record Action(
        String reference,
        CodeableConcept what,
        String language,
        List<Quote> goals,
        List<Party> by,
        @Nullable When from,
        @Nullable When to,
        String status) {

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return switch (status) {
            case "completed", "revoked", "cancelled", "stopped" -> false;
            default -> true;
        };
    }
}
