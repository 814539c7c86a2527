package no.whatmatters.careplan.picture;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * That one organisation asks another to follow up.
 *
 * @param reference the Task
 * @param asked when it was asked
 * @param what what is asked for, in the words of the sender; null where nothing is said
 * @param reason why it was rejected, cancelled or failed
 * @param answered when the state last changed, or null
 */
public record HandOver(
        String reference,
        Party from,
        Party to,
        @Nullable When asked,
        @Nullable Quote what,
        TaskStatus status,
        @Nullable CodeableConcept reason,
        @Nullable When answered) {

    /** Whether it waits for an answer. */
    public boolean isWaiting() {
        return status == TaskStatus.REQUESTED || status == TaskStatus.RECEIVED || status == TaskStatus.READY;
    }
}
