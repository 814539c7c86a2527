package no.whatmatters.careplan.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** What no profile can say of a hand-over: how it may change, and what may not change. Pure. */
final class HandOverCheck {

    private final List<Fault> faults = new ArrayList<>();

    private HandOverCheck() {}

    /**
     * All faults of a hand-over that is about to be stored.
     *
     * @param before the stored version, or null where it is new
     */
    static List<Fault> faults(@Nullable Task before, Task after) {
        HandOverCheck check = new HandOverCheck();
        check.reason(after);
        check.past(before, after);
        return check.faults;
    }

    /**
     * Those of the faults that its profile does not tell.
     *
     * @param before as for {@link #faults}
     */
    static List<Fault> pastItsProfile(@Nullable Task before, Task after) {
        HandOverCheck check = new HandOverCheck();
        check.past(before, after);
        return check.faults;
    }

    private void past(@Nullable Task before, Task after) {
        if (before == null) {
            begins(after);
        } else {
            changes(before, after);
        }
    }

    private void begins(Task task) {
        if (!isMissing(task.getStatusElement(), task) && !HandOverStates.FIRST.contains(task.getStatus())) {
            fault("Task.status", HandOverRefusal.ALREADY_ANSWERED);
        }
        if (!isMissing(task.getOwner(), task) && same(task.getRequester(), task.getOwner())) {
            fault("Task.owner", HandOverRefusal.TO_ITSELF);
        }
    }

    private void changes(Task before, Task after) {
        TaskStatus from = before.getStatus();
        TaskStatus to = after.getStatus();
        if (!isMissing(after.getStatusElement(), after)
                && from != to
                && (to == null || !HandOverStates.after(from).contains(to))) {
            impossible(from, to);
        }
        keeps("for", before.getFor(), after.getFor(), after);
        keeps("focus", before.getFocus(), after.getFocus(), after);
        keeps("requester", before.getRequester(), after.getRequester(), after);
        keeps("owner", before.getOwner(), after.getOwner(), after);
    }

    private void impossible(@Nullable TaskStatus from, @Nullable TaskStatus to) {
        String allowed =
                HandOverStates.after(from).stream().map(TaskStatus::toCode).collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            fault("Task.status", HandOverRefusal.NOTHING_FOLLOWS, said(from));
        } else {
            fault("Task.status", HandOverRefusal.IMPOSSIBLE_STATE, said(from), said(to), allowed);
        }
    }

    /** One may say only why there is none. */
    private static String said(@Nullable TaskStatus status) {
        return status == null ? "?" : status.toCode();
    }

    private void reason(Task task) {
        if (HandOverStates.WITH_REASON.contains(task.getStatus())
                && task.getStatusReason().isEmpty()) {
            fault(
                    "Task.statusReason",
                    HandOverRefusal.REASON_MISSING,
                    task.getStatus().toCode());
        }
    }

    private void keeps(String element, Reference before, Reference after, Task task) {
        if (!isMissing(after, task) && !same(before, after)) {
            fault("Task." + element, HandOverRefusal.OTHER_HAND_OVER, element);
        }
    }

    /** Then its profile says so, and nothing else is to be said. An extension in place of a value is something. */
    private static boolean isMissing(Element element, Task task) {
        return element.isEmpty() && HandOvers.isHandOver(task);
    }

    private void fault(String place, HandOverRefusal refusal, Object... arguments) {
        faults.add(new Fault(refusal, List.of(arguments), place));
    }

    /**
     * References of stored resources: local ones by type and id, others by what they say. What was named by its number alone
     * may have a record by now.
     */
    private static boolean same(Reference one, Reference other) {
        if (Leads.somewhere(one) && Leads.somewhere(other)) {
            return one.getReferenceElement()
                    .toUnqualifiedVersionless()
                    .getValue()
                    .equals(other.getReferenceElement()
                            .toUnqualifiedVersionless()
                            .getValue());
        }
        return one.equalsDeep(other) || SameOrganisation.in(one, other);
    }
}
