package no.whatmatters.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "proposed, accepted", "proposed, rejected", "planned, active", "accepted, active", "active, on-hold",
        "on-hold, active", "active, completed", "active, cancelled", "completed, active", "rejected, proposed",
        "cancelled, entered-in-error"
    })
    void aGoalMayGoThere(String from, String to) {
        assertThat(Statuses.fault(goal(from), goal(to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cancelled, active",
        "cancelled, completed",
        "completed, cancelled",
        "active, proposed",
        "active, rejected",
        "rejected, active",
        "on-hold, planned"
    })
    void aGoalMayNotGoThere(String from, String to) {
        Fault fault = Statuses.fault(goal(from), goal(to)).orElseThrow();
        assertThat(fault.refusal()).isEqualTo(RuleRefusal.STATUS_CANNOT_FOLLOW);
        assertThat(fault.arguments()).startsWith(from, to);
        assertThat(fault.expression()).isEqualTo("Goal.lifecycleStatus");
    }

    @Test
    void namesWhatIsAllowed() {
        assertThat(Statuses.fault(goal("completed"), goal("cancelled"))
                        .orElseThrow()
                        .arguments())
                .containsExactly("completed", "cancelled", "active, entered-in-error");
    }

    @Test
    void nothingFollowsAnError() {
        assertThat(Statuses.fault(goal("entered-in-error"), goal("active"))
                        .orElseThrow()
                        .refusal())
                .isEqualTo(RuleRefusal.STATUS_IS_FINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, active",
        "active, on-hold",
        "on-hold, active",
        "active, completed",
        "active, revoked",
        "unknown, active"
    })
    void aPlanMayGoThere(String from, String to) {
        assertThat(Statuses.fault(plan(from), plan(to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"completed, active", "revoked, active", "active, draft", "completed, revoked"})
    void aPlanMayNotGoThere(String from, String to) {
        assertThat(Statuses.fault(plan(from), plan(to))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(GoalLifecycleStatus.class)
    void whatStaysIsNoChange(GoalLifecycleStatus status) {
        Goal goal = new Goal();
        if (status != GoalLifecycleStatus.NULL) {
            goal.setLifecycleStatus(status);
        }
        assertThat(Statuses.fault(goal, goal.copy())).isEmpty();
    }

    @Test
    void everyLiveStatusCanEndAsAnError() {
        for (GoalLifecycleStatus status :
                EnumSet.complementOf(EnumSet.of(GoalLifecycleStatus.NULL, GoalLifecycleStatus.ENTEREDINERROR))) {
            assertThat(Statuses.fault(goal(status.toCode()), goal("entered-in-error")))
                    .isEmpty();
        }
    }

    private static Goal goal(String status) {
        return new Goal().setLifecycleStatus(GoalLifecycleStatus.fromCode(status));
    }

    private static CarePlan plan(String status) {
        return new CarePlan().setStatus(CarePlanStatus.fromCode(status));
    }
}
