package no.whatmatters.careplan.handover;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a hand-over, as the guide's page on hand-over states. R4's task states, but for failed and ready:
 * nothing is tried here that could fail, and acceptance is what makes it ready.
 */
final class HandOverStates {

    /** How a hand-over begins: the one who is asked has not answered yet. */
    static final Set<TaskStatus> FIRST = EnumSet.of(TaskStatus.DRAFT, TaskStatus.REQUESTED);

    /** The one who was asked has said yes. */
    static final Set<TaskStatus> ACCEPTED =
            EnumSet.of(TaskStatus.ACCEPTED, TaskStatus.INPROGRESS, TaskStatus.ONHOLD, TaskStatus.COMPLETED);

    /** These need a reason. */
    static final Set<TaskStatus> WITH_REASON = EnumSet.of(TaskStatus.REJECTED, TaskStatus.CANCELLED);

    private static final Map<TaskStatus, Set<TaskStatus>> NEXT = new EnumMap<>(Map.of(
            TaskStatus.DRAFT,
            EnumSet.of(TaskStatus.REQUESTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR),
            TaskStatus.REQUESTED,
            EnumSet.of(
                    TaskStatus.RECEIVED,
                    TaskStatus.ACCEPTED,
                    TaskStatus.REJECTED,
                    TaskStatus.CANCELLED,
                    TaskStatus.ENTEREDINERROR),
            TaskStatus.RECEIVED,
            EnumSet.of(TaskStatus.ACCEPTED, TaskStatus.REJECTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR),
            TaskStatus.ACCEPTED,
            EnumSet.of(TaskStatus.INPROGRESS, TaskStatus.ONHOLD, TaskStatus.COMPLETED, TaskStatus.CANCELLED),
            TaskStatus.INPROGRESS,
            EnumSet.of(TaskStatus.ONHOLD, TaskStatus.COMPLETED, TaskStatus.CANCELLED),
            TaskStatus.ONHOLD,
            EnumSet.of(TaskStatus.INPROGRESS, TaskStatus.COMPLETED, TaskStatus.CANCELLED)));

    private HandOverStates() {}

    /** The states that may follow; none for one that is over. One of which none is known begins again, or comes to nothing. */
    static Set<TaskStatus> after(@Nullable TaskStatus status) {
        return status == null
                ? EnumSet.of(TaskStatus.REQUESTED, TaskStatus.CANCELLED, TaskStatus.ENTEREDINERROR)
                : NEXT.getOrDefault(status, Set.of());
    }

    /** Whether this change takes back what was asked after the answer was yes. */
    static boolean isCalledOff(@Nullable TaskStatus before, @Nullable TaskStatus now) {
        return ACCEPTED.contains(before) && now == TaskStatus.CANCELLED;
    }

    /** Whether this change is the answer yes. */
    static boolean isAcceptance(@Nullable TaskStatus before, @Nullable TaskStatus now) {
        return !ACCEPTED.contains(before) && ACCEPTED.contains(now);
    }
}
