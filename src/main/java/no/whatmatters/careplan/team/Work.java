package no.whatmatters.careplan.team;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an organisation on the care team: a plan of its own that is not over, a hand-over that it has accepted and not
 * finished, a task or a planned action that it is to do, an appointment that it takes part in. Pure.
 */
final class Work {

    /** Statuses of plans that are not over. */
    static final Set<CarePlanStatus> PLANS =
            EnumSet.of(CarePlanStatus.DRAFT, CarePlanStatus.ACTIVE, CarePlanStatus.ONHOLD, CarePlanStatus.UNKNOWN);

    /** Statuses of tasks that are not over; whoever is asked to take over has not begun before the answer. */
    static final Set<TaskStatus> TASKS = EnumSet.of(
            TaskStatus.REQUESTED,
            TaskStatus.RECEIVED,
            TaskStatus.ACCEPTED,
            TaskStatus.READY,
            TaskStatus.INPROGRESS,
            TaskStatus.ONHOLD);

    /** Statuses of planned actions that are not over. */
    static final Set<ServiceRequestStatus> ACTIONS =
            EnumSet.of(ServiceRequestStatus.DRAFT, ServiceRequestStatus.ACTIVE, ServiceRequestStatus.ONHOLD);

    /** Statuses of appointments that are agreed, or asked for; whether one is over the time tells too. */
    static final Set<AppointmentStatus> APPOINTMENTS = EnumSet.of(
            AppointmentStatus.PENDING,
            AppointmentStatus.BOOKED,
            AppointmentStatus.ARRIVED,
            AppointmentStatus.CHECKEDIN);

    private static final Set<TaskStatus> BEFORE_THE_ANSWER = EnumSet.of(TaskStatus.REQUESTED, TaskStatus.RECEIVED);

    private Work() {}

    static boolean isOpen(Resource resource) {
        if (resource instanceof CarePlan plan) {
            return PLANS.contains(plan.getStatus());
        }
        if (resource instanceof ServiceRequest action) {
            return ACTIONS.contains(action.getStatus());
        }
        if (resource instanceof Appointment appointment) {
            return APPOINTMENTS.contains(appointment.getStatus());
        }
        return resource instanceof Task task
                && TASKS.contains(task.getStatus())
                && !(TaskCode.HAND_OVER.isOf(task) && BEFORE_THE_ANSWER.contains(task.getStatus()));
    }

    /** Whether it was to be over by then, whatever its status says. */
    static boolean isPast(Resource resource, Instant now) {
        if (!(resource instanceof Appointment appointment)) {
            return false;
        }
        Date end = appointment.getEnd() == null ? appointment.getStart() : appointment.getEnd();
        return end != null && end.toInstant().isBefore(now);
    }

    /** Whether this is something that the organisation still has to do. */
    static boolean isOpenFor(Resource resource, Reference organisation) {
        return isOpen(resource) && by(resource).stream().anyMatch(each -> SameOrganisation.in(each, organisation));
    }

    /**
     * Who may have nothing left to do after a change.
     *
     * @param after null where it was deleted
     */
    static List<Reference> endedFor(Resource before, @Nullable Resource after) {
        if (before instanceof CareTeam team) {
            return team.getManagingOrganization().stream()
                    .filter(each -> after instanceof CareTeam now && !isResponsible(now, each))
                    .toList();
        }
        return by(before).stream()
                .filter(each -> isOpenFor(before, each) && (after == null || !isOpenFor(after, each)))
                .toList();
    }

    static boolean isResponsible(CareTeam team, Reference organisation) {
        return team.getManagingOrganization().stream().anyMatch(each -> SameOrganisation.in(each, organisation));
    }

    /** Whose it is to do, as they are named there. */
    static List<Reference> by(Resource resource) {
        if (resource instanceof CarePlan plan) {
            return plan.hasAuthor() ? List.of(plan.getAuthor()) : List.of();
        }
        if (resource instanceof ServiceRequest action) {
            return action.getPerformer();
        }
        if (resource instanceof Appointment appointment) {
            return appointment.getParticipant().stream()
                    .map(AppointmentParticipantComponent::getActor)
                    .toList();
        }
        return resource instanceof Task task && task.hasOwner() ? List.of(task.getOwner()) : List.of();
    }
}
