package no.whatmatters.careplan.drawing;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Due;
import no.whatmatters.careplan.picture.Due.State;
import no.whatmatters.careplan.picture.HandOver;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** The hand-overs, the newest first, and what is due: overdue and coming in the order of their dates, then what is closed. */
final class Tasks {

    private static final Set<TaskStatus> DONE = EnumSet.of(TaskStatus.COMPLETED);
    private static final Set<TaskStatus> NOT_DONE =
            EnumSet.of(TaskStatus.CANCELLED, TaskStatus.FAILED, TaskStatus.REJECTED);
    private static final Set<AppointmentStatus> NO_MEETING =
            EnumSet.of(AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW, AppointmentStatus.ENTEREDINERROR);

    private final PersonalRecords records;
    private final WhoIsWho who;
    private final Levels levels;

    Tasks(PersonalRecords records, WhoIsWho who, Levels levels) {
        this.records = records;
        this.who = who;
        this.levels = levels;
    }

    List<HandOver> handOvers() {
        return tasks().filter(Tasks::isHandOver)
                .map(this::handOver)
                .sorted(Comparator.comparing(HandOver::asked, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(HandOver::reference, Comparator.reverseOrder()))
                .toList();
    }

    List<Due> due(Instant now) {
        Stream<Due> tasks =
                tasks().filter(each -> !isHandOver(each) && levels.shows(each)).map(each -> due(each, now));
        Stream<Due> appointments = records.all(Appointment.class)
                .filter(each -> each.getStart() != null
                        && each.getStart().toInstant().isAfter(now)
                        && !NO_MEETING.contains(each.getStatus()))
                .map(this::due);
        return Stream.concat(tasks, appointments)
                .sorted(Comparator.<Due, Boolean>comparing(each -> isClosed(each.state()))
                        .thenComparing(Due::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Due::reference))
                .toList();
    }

    private Stream<Task> tasks() {
        return records.all(Task.class)
                .filter(each -> each.getStatus() != TaskStatus.ENTEREDINERROR && each.getStatus() != TaskStatus.DRAFT);
    }

    private static boolean isHandOver(Task task) {
        return task.getCode().hasCoding(CodeSystems.TASK_CODE, CodeSystems.HAND_OVER);
    }

    private HandOver handOver(Task task) {
        return new HandOver(
                PersonalRecords.nameOf(task),
                who.party(task.getRequester()),
                who.party(task.getOwner()),
                When.of(task.getAuthoredOnElement()),
                task.getDescription() != null ? new Quote(task.getDescription(), Texts.languageOf(task)) : null,
                task.getStatus(),
                task.hasStatusReason() ? task.getStatusReason() : null,
                When.of(task.getLastModifiedElement()));
    }

    private Due due(Task task, Instant now) {
        When deadline = When.of(task.getRestriction().getPeriod().getEndElement());
        CodeableConcept what = task.hasCode() ? task.getCode() : new CodeableConcept().setText(task.getDescription());
        return new Due(
                PersonalRecords.nameOf(task),
                what,
                Texts.languageOf(task),
                who.party(task.getOwner()),
                deadline,
                state(task.getStatus(), deadline, now),
                task.hasStatusReason() ? task.getStatusReason() : null);
    }

    private static State state(TaskStatus status, @Nullable When deadline, Instant now) {
        if (DONE.contains(status)) {
            return State.DONE;
        }
        if (NOT_DONE.contains(status)) {
            return State.NOT_DONE;
        }
        return deadline != null && !deadline.end().isAfter(now) ? State.OVERDUE : State.OPEN;
    }

    private static boolean isClosed(State state) {
        return state == State.DONE || state == State.NOT_DONE;
    }

    private Due due(Appointment appointment) {
        CodeableConcept what = appointment.getDescription() != null
                ? new CodeableConcept().setText(appointment.getDescription())
                : appointment.hasServiceType()
                        ? appointment.getServiceTypeFirstRep()
                        : appointment.getAppointmentType();
        return new Due(
                PersonalRecords.nameOf(appointment),
                what,
                Texts.languageOf(appointment),
                appointment.getParticipant().stream()
                        .map(AppointmentParticipantComponent::getActor)
                        .map(who::anybodyElse)
                        .filter(Party::isKnown)
                        .findFirst()
                        .orElse(Party.UNKNOWN),
                When.of(appointment.getStart().toInstant()),
                State.APPOINTMENT,
                null);
    }
}
