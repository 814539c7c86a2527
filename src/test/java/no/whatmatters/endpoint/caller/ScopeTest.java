package no.whatmatters.endpoint.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.whatmatters.endpoint.caller.Scope.Context;
import no.whatmatters.endpoint.caller.Scope.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

    @Test
    void readsTypeAndPermissions() {
        assertThat(Scope.parse("user/Goal.rs")).contains(new Scope(Context.USER, "Goal", "rs", Map.of()));
    }

    @Test
    void readsLimits() {
        assertThat(Scope.parse("system/Task.rs?status=requested&code=hand-over"))
                .contains(new Scope(Context.SYSTEM, "Task", "rs", Map.of("status", "requested", "code", "hand-over")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openid",
                "user/Goal.",
                "user/Goal.sr",
                "user/Goal.read",
                "user/goal.r",
                "group/Goal.r",
                "user/Goal.r?",
                "user/Goal.r?status",
                "user/Goal.r?a=1&a=2",
                "user/Goal.r/x"
            })
    void whatItCannotReadGrantsNothing(String text) {
        assertThat(Scope.parse(text)).isEmpty();
    }

    @Test
    void permitsOnlyItsTypeAndLetters() {
        Scope scope = Scope.parse("patient/Goal.rs").orElseThrow();
        assertThat(scope.permits("Goal", Permission.READ)).isTrue();
        assertThat(scope.permits("Goal", Permission.CREATE)).isFalse();
        assertThat(scope.permits("CarePlan", Permission.READ)).isFalse();
        assertThat(Scope.parse("patient/*.s").orElseThrow().permits("CarePlan", Permission.SEARCH))
                .isTrue();
    }
}
