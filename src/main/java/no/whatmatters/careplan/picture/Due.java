package no.whatmatters.careplan.picture;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date: a follow-up task with its deadline, or an appointment.
 *
 * @param reference the Task or Appointment
 * @param what what is to be done
 * @param language of the record
 * @param who who does it
 * @param deadline the deadline, or the time of the appointment; null where none is set
 * @param state how it stands
 * @param reason why it was not done
 */
public record Due(
        String reference,
        CodeableConcept what,
        String language,
        Party who,
        @Nullable When deadline,
        State state,
        @Nullable CodeableConcept reason) {

    /** How it stands at the moment of the picture. */
    public enum State {
        OVERDUE,
        OPEN,
        APPOINTMENT,
        DONE,
        NOT_DONE
    }
}
