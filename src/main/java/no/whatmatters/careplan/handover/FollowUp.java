package no.whatmatters.careplan.handover;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up that an accepted hand-over brings about: a task for each step of the pathway that the sender did not
 * send. Pure: the same acceptance makes the same tasks, whoever makes them, and however often.
 *
 * @param handOver id of the one that was accepted
 * @param person whose plan it is
 * @param shared the shared plan
 * @param part the part of it that was handed over
 * @param accepting the organisation that said yes
 * @param gpPractice the person's registered GP practice, or null where none is known
 * @param discharge the day from which the deadlines count, in Norway
 */
record FollowUp(
        String handOver,
        Reference person,
        Reference shared,
        Reference part,
        Reference accepting,
        @Nullable Reference gpPractice,
        LocalDate discharge) {

    /**
     * The tasks that are still to be made.
     *
     * @param known follow-up tasks that exist for this part, but for those that were called off with their hand-over
     * @param now when the hand-over was accepted
     */
    List<Task> tasks(Pathway pathway, Collection<Task> known, Instant now) {
        return pathway.steps().stream()
                .filter(step -> known.stream().noneMatch(task -> isStep(task, step)))
                .map(step -> task(pathway, step, now))
                .toList();
    }

    private Task task(Pathway pathway, PathwayStep step, Instant now) {
        Task task = new Task();
        task.getMeta().addProfile(Profiles.FOLLOW_UP_TASK);
        task.setLanguage("nb");
        task.addIdentifier().setSystem(OwnTasks.URI).setValue(OwnTasks.name(handOver, step));
        task.setInstantiatesCanonical(pathway.canonical());
        task.addBasedOn(shared.copy()).addBasedOn(part.copy());
        task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.PLAN).setPriority(TaskPriority.ROUTINE);
        task.getCode().addCoding(step.code().copy()).setText(step.title());
        task.setFor(person.copy());
        task.setAuthoredOnElement(inNorway(now));
        task.setOwner(step.byGp() && gpPractice != null ? gpPractice.copy() : accepting.copy());
        task.getRestriction()
                .getPeriod()
                .setEndElement(new DateTimeType(step.deadline(discharge).toString()));
        step.forms().forEach(form -> task.addInput()
                .setType(new CodeableConcept().setText("Skjema"))
                .setValue(new CanonicalType(form)));
        return task;
    }

    /** A step that its sender has called off stays so; one that was sent by mistake was not sent. */
    static boolean isStep(Task task, PathwayStep step) {
        return task.getStatus() != TaskStatus.ENTEREDINERROR
                && task.getCode().hasCoding(step.code().getSystem(), step.code().getCode());
    }

    private static DateTimeType inNorway(Instant now) {
        DateTimeType time = new DateTimeType(Date.from(now), TemporalPrecisionEnum.SECOND);
        time.setTimeZone(TimeZone.getTimeZone(
                ZonedDateTime.ofInstant(now, NorwegianDay.ZONE).getOffset()));
        return time;
    }
}
