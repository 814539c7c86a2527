package no.whatmatters.careplan.team;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an organisation on the care team: a plan of its own that is not over, a hand-over that it has accepted and not
 * finished, a task that it is to do. Pure.
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

    private static final Set<TaskStatus> BEFORE_THE_ANSWER = EnumSet.of(TaskStatus.REQUESTED, TaskStatus.RECEIVED);

    private Work() {}

    static boolean isOpen(Resource resource) {
        if (resource instanceof CarePlan plan) {
            return PLANS.contains(plan.getStatus());
        }
        return resource instanceof Task task
                && TASKS.contains(task.getStatus())
                && !(TaskCode.HAND_OVER.isOf(task) && BEFORE_THE_ANSWER.contains(task.getStatus()));
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

    private static List<Reference> by(Resource resource) {
        if (resource instanceof CarePlan plan) {
            return plan.hasAuthor() ? List.of(plan.getAuthor()) : List.of();
        }
        return resource instanceof Task task && task.hasOwner() ? List.of(task.getOwner()) : List.of();
    }
}
