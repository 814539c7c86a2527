package no.whatmatters.careplan.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.vocabulary.Leads;
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
        if (before == null) {
            check.begins(after);
        } else {
            check.changes(before, after);
        }
        return check.faults;
    }

    private void begins(Task task) {
        if (!HandOverStates.FIRST.contains(task.getStatus())) {
            fault("Task.status", HandOverRefusal.ALREADY_ANSWERED);
        }
        if (same(task.getRequester(), task.getOwner())) {
            fault("Task.owner", HandOverRefusal.TO_ITSELF);
        }
    }

    private void changes(Task before, Task after) {
        TaskStatus from = before.getStatus();
        TaskStatus to = after.getStatus();
        if (from != to && (to == null || !HandOverStates.after(from).contains(to))) {
            impossible(from, to);
        }
        keeps("for", before.getFor(), after.getFor());
        keeps("focus", before.getFocus(), after.getFocus());
        keeps("requester", before.getRequester(), after.getRequester());
        keeps("owner", before.getOwner(), after.getOwner());
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

    private void keeps(String element, Reference before, Reference after) {
        if (!same(before, after)) {
            fault("Task." + element, HandOverRefusal.OTHER_HAND_OVER, element);
        }
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
