package no.whatmatters.careplan.persons;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.TimeZone;
import no.whatmatters.careplan.shared.EndOfPeriod;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.vocabulary.EndReason;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * What becomes of a person's plans and tasks when the person has died. Plans end on the day of the death, or today where it is
 * not known; a draft comes to nothing. Pure.
 *
 * @param day on which the person died, in Norway
 * @param now when it is written down
 */
record Ending(LocalDate day, Instant now) {

    private static final int LENGTH_OF_DATE = 10;

    static boolean hasDied(Patient patient) {
        return patient.getDeceased() instanceof BooleanType said
                ? Boolean.TRUE.equals(said.getValue())
                : patient.getDeceased() instanceof DateTimeType;
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

    /** Ends the plan or task. */
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
        }
    }

    /** Whoever had ended it has said when; nothing ends before it begins. */
    private void end(Period period) {
        if (period.getEnd() == null) {
            period.setEndElement(EndOfPeriod.on(day, period));
        }
    }
}
