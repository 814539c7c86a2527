package no.whatmatters.careplan.persons;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import no.whatmatters.careplan.shared.EndOfPeriod;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.vocabulary.EndReason;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a person's plans, tasks, planned actions and appointments when the person has died. Plans end on the day of
 * the death, or today where it is not known; a draft comes to nothing. Pure.
 *
 * @param day on which the person died, in Norway
 * @param now when it is written down
 */
record Ending(LocalDate day, Instant now) {

    /** Type → statuses in which there is something to end. */
    static final Map<String, List<String>> OPEN = Map.of(
            "CarePlan", List.of("draft", "active", "on-hold", "unknown"),
            "Task", List.of("draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold"),
            "ServiceRequest", List.of("draft", "active", "on-hold"),
            "Appointment", List.of("proposed", "pending", "booked", "waitlist"));

    private static final int LENGTH_OF_DATE = 10;

    static boolean hasDied(Patient patient) {
        return patient.getDeceased() instanceof BooleanType said
                ? Boolean.TRUE.equals(said.getValue())
                : patient.getDeceased() instanceof DateTimeType;
    }

    static boolean isOpen(Resource resource) {
        return OPEN.containsKey(resource.fhirType())
                && resource.getNamedProperty("status").getValues().stream()
                        .anyMatch(each -> OPEN.get(resource.fhirType()).contains(each.primitiveValue()));
    }

    static Ending of(Patient patient, Instant now) {
        LocalDate today = NorwegianDay.of(now);
        if (!(patient.getDeceased() instanceof DateTimeType time) || time.getValueAsString() == null) {
            return new Ending(today, now);
        }
        String text = time.getValueAsString();
        if (text.length() < LENGTH_OF_DATE) {
            return new Ending(today, now);
        }
        return new Ending(
                text.length() == LENGTH_OF_DATE
                        ? LocalDate.parse(text)
                        : NorwegianDay.of(time.getValue().toInstant()),
                now);
    }

    /**
     * Whether it ends with the person: an appointment only where it was to be after the death, or has no time yet, and is not
     * another person's too.
     */
    boolean concerns(Resource resource) {
        return !(resource instanceof Appointment appointment)
                || (PersonOf.in(appointment).size() == 1 && isAfter(appointment.getStart()));
    }

    /** When an appointment is to be; null where it is not said, and for all else. */
    static @Nullable Instant start(Resource resource) {
        return resource instanceof Appointment appointment && appointment.getStart() != null
                ? appointment.getStart().toInstant()
                : null;
    }

    private boolean isAfter(@Nullable Date start) {
        return start == null
                || NorwegianDay.of(start.toInstant()).isAfter(day)
                || start.toInstant().isAfter(now);
    }

    /** Ends it. */
    void end(Resource resource) {
        if (resource instanceof CarePlan plan) {
            plan.setStatus(
                    plan.getStatus() == CarePlanStatus.DRAFT ? CarePlanStatus.REVOKED : CarePlanStatus.COMPLETED);
            end(plan.getPeriod());
            plan.addNote().setTime(Date.from(now)).setText(EndReason.PERSON_DIED.text());
        } else if (resource instanceof Task task) {
            task.setStatus(TaskStatus.CANCELLED).setStatusReason(EndReason.PERSON_DIED.concept());
            task.setLastModifiedElement(new DateTimeType(
                    Date.from(now), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(NorwegianDay.ZONE)));
        } else if (resource instanceof ServiceRequest action) {
            action.setStatus(ServiceRequestStatus.REVOKED);
            action.addNote().setTime(Date.from(now)).setText(EndReason.PERSON_DIED.text());
        } else if (resource instanceof Appointment appointment) {
            appointment.setStatus(AppointmentStatus.CANCELLED).setCancelationReason(EndReason.PERSON_DIED.concept());
        }
    }

    /** Takes back what {@link #end} wrote, and nothing else. */
    static void takeBack(Resource resource, Resource before) {
        if (resource instanceof CarePlan plan && before instanceof CarePlan was) {
            plan.setStatusElement(was.getStatusElement()).setPeriod(was.getPeriod());
            plan.setNote(was.getNote());
        } else if (resource instanceof Task task && before instanceof Task was) {
            task.setStatusElement(was.getStatusElement()).setStatusReason(was.getStatusReason());
            task.setLastModifiedElement(was.getLastModifiedElement());
        } else if (resource instanceof ServiceRequest action && before instanceof ServiceRequest was) {
            action.setStatusElement(was.getStatusElement()).setNote(was.getNote());
        } else if (resource instanceof Appointment appointment && before instanceof Appointment was) {
            appointment.setStatusElement(was.getStatusElement()).setCancelationReason(was.getCancelationReason());
        }
    }

    /** Whoever had ended it has said when; nothing ends before it begins. */
    private void end(Period period) {
        if (period.getEnd() == null) {
            period.setEndElement(EndOfPeriod.on(day, period));
        }
    }
}
