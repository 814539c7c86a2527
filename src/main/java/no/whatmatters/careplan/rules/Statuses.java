package no.whatmatters.careplan.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Which status of a goal or a plan may follow which: the tables of the guide's page on corrections. Pure. */
final class Statuses {

    private static final Map<GoalLifecycleStatus, Set<GoalLifecycleStatus>> OF_GOALS =
            new EnumMap<>(GoalLifecycleStatus.class);
    private static final Map<CarePlanStatus, Set<CarePlanStatus>> OF_PLANS = new EnumMap<>(CarePlanStatus.class);

    private static final String WITHOUT_VALUE = "\u2013";

    static {
        GoalLifecycleStatus error = GoalLifecycleStatus.ENTEREDINERROR;
        Set<GoalLifecycleStatus> agreed = EnumSet.of(
                GoalLifecycleStatus.ACTIVE,
                GoalLifecycleStatus.ONHOLD,
                GoalLifecycleStatus.COMPLETED,
                GoalLifecycleStatus.CANCELLED,
                error);
        Set<GoalLifecycleStatus> beforeWork = EnumSet.copyOf(agreed);
        beforeWork.addAll(
                EnumSet.of(GoalLifecycleStatus.PLANNED, GoalLifecycleStatus.ACCEPTED, GoalLifecycleStatus.REJECTED));
        OF_GOALS.put(GoalLifecycleStatus.PROPOSED, beforeWork);
        OF_GOALS.put(GoalLifecycleStatus.PLANNED, beforeWork);
        OF_GOALS.put(GoalLifecycleStatus.ACCEPTED, beforeWork);
        OF_GOALS.put(GoalLifecycleStatus.ACTIVE, agreed);
        OF_GOALS.put(GoalLifecycleStatus.ONHOLD, agreed);
        OF_GOALS.put(GoalLifecycleStatus.COMPLETED, EnumSet.of(GoalLifecycleStatus.ACTIVE, error));
        OF_GOALS.put(GoalLifecycleStatus.CANCELLED, EnumSet.of(error));
        OF_GOALS.put(GoalLifecycleStatus.REJECTED, EnumSet.of(GoalLifecycleStatus.PROPOSED, error));

        Set<CarePlanStatus> live = EnumSet.of(
                CarePlanStatus.ACTIVE,
                CarePlanStatus.ONHOLD,
                CarePlanStatus.COMPLETED,
                CarePlanStatus.REVOKED,
                CarePlanStatus.UNKNOWN,
                CarePlanStatus.ENTEREDINERROR);
        OF_PLANS.put(CarePlanStatus.DRAFT, live);
        OF_PLANS.put(CarePlanStatus.ACTIVE, live);
        OF_PLANS.put(CarePlanStatus.ONHOLD, live);
        OF_PLANS.put(CarePlanStatus.UNKNOWN, live);
        OF_PLANS.put(CarePlanStatus.COMPLETED, EnumSet.of(CarePlanStatus.ENTEREDINERROR));
        OF_PLANS.put(CarePlanStatus.REVOKED, EnumSet.of(CarePlanStatus.ENTEREDINERROR));
    }

    private Statuses() {}

    /** What is wrong with the new status, if anything. */
    static Optional<Fault> fault(Resource before, Resource after) {
        if (hasNone(before) || isMissing(after)) {
            return Optional.empty(); // it was deleted, and comes back; or validation tells what is missing
        }
        if (before instanceof Goal from && after instanceof Goal to) {
            Set<GoalLifecycleStatus> allowed =
                    OF_GOALS.getOrDefault(from.getLifecycleStatus(), EnumSet.noneOf(GoalLifecycleStatus.class));
            return from.getLifecycleStatus() == to.getLifecycleStatus() || allowed.contains(to.getLifecycleStatus())
                    ? Optional.empty()
                    : fault(
                            "Goal.lifecycleStatus",
                            from.getLifecycleStatusElement().getValueAsString(),
                            to.getLifecycleStatusElement().getValueAsString(),
                            allowed.stream().map(GoalLifecycleStatus::toCode).toList());
        }
        if (before instanceof CarePlan from && after instanceof CarePlan to) {
            Set<CarePlanStatus> allowed = OF_PLANS.getOrDefault(from.getStatus(), EnumSet.noneOf(CarePlanStatus.class));
            return from.getStatus() == to.getStatus() || allowed.contains(to.getStatus())
                    ? Optional.empty()
                    : fault(
                            "CarePlan.status",
                            from.getStatusElement().getValueAsString(),
                            to.getStatusElement().getValueAsString(),
                            allowed.stream().map(CarePlanStatus::toCode).toList());
        }
        return Optional.empty();
    }

    private static boolean hasNone(Resource before) {
        return (before instanceof Goal goal && goal.getLifecycleStatus() == null)
                || (before instanceof CarePlan plan && plan.getStatus() == null);
    }

    /** Not so where an extension stands in place of the value: that would pass validation. */
    private static boolean isMissing(Resource after) {
        return (after instanceof Goal goal && !goal.hasLifecycleStatusElement())
                || (after instanceof CarePlan plan && !plan.hasStatusElement());
    }

    private static Optional<Fault> fault(String place, String from, @Nullable String to, List<String> allowed) {
        return Optional.of(
                allowed.isEmpty()
                        ? new Fault(RuleRefusal.STATUS_IS_FINAL, List.of(from), place)
                        : new Fault(
                                RuleRefusal.STATUS_CANNOT_FOLLOW,
                                List.of(
                                        from,
                                        to == null ? WITHOUT_VALUE : to,
                                        allowed.stream().sorted().collect(Collectors.joining(", "))),
                                place));
    }
}
