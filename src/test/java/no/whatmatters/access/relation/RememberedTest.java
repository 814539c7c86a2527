package no.whatmatters.access.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger looks = new AtomicInteger();
    private final Remembered<Integer> facts = new Remembered<>(Duration.ofSeconds(4), 100, time::get);

    @Test
    void isBelievedForItsTime() {
        assertThat(get(Duration.ZERO)).isEqualTo(1);
        pass(Duration.ofMillis(3_999));
        assertThat(get(Duration.ZERO)).isEqualTo(1);
        pass(Duration.ofMillis(1));
        assertThat(get(Duration.ZERO)).isEqualTo(2);
    }

    /** The database was asked before the pause: what happened meanwhile is not in the answer. */
    @Test
    void isBelievedNoLongerForAPauseWhileItWasLookedUp() {
        assertThat(get(Duration.ofSeconds(3))).isEqualTo(1);
        pass(Duration.ofMillis(999));
        assertThat(get(Duration.ZERO)).isEqualTo(1);
        pass(Duration.ofMillis(1));
        assertThat(get(Duration.ZERO)).isEqualTo(2);
    }

    @Test
    void isNotKeptWhereThePauseWasLonger() {
        assertThat(get(Duration.ofSeconds(30))).isEqualTo(1);
        assertThat(get(Duration.ZERO)).isEqualTo(2);
    }

    @Test
    void isForgottenWhenItChanges() {
        get(Duration.ZERO);
        facts.forget("kari");
        assertThat(get(Duration.ZERO)).isEqualTo(2);
        facts.forgetAll(List.of("kari"));
        assertThat(get(Duration.ZERO)).isEqualTo(3);
    }

    private int get(Duration pause) {
        return facts.get("kari", unused -> {
            pass(pause);
            return looks.incrementAndGet();
        });
    }

    private void pass(Duration pause) {
        time.addAndGet(pause.toNanos());
    }
}
