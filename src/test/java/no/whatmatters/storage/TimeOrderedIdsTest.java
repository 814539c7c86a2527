package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

    private static final Instant DISCHARGE = Instant.parse("2026-05-04T09:00:00Z");

    @Test
    void beginsWithTheTimeAndSaysItIsVersion7() {
        UUID id = at(DISCHARGE).next();

        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(DISCHARGE.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void ordersLaterIdsAfterEarlierOnes() {
        assertThat(at(DISCHARGE).next().toString())
                .isLessThan(at(DISCHARGE.plusMillis(1)).next().toString());
    }

    @Test
    void repeatsNoneInTheSameMillisecond() {
        TimeOrderedIds ids = at(DISCHARGE);
        Set<UUID> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }
        assertThat(made).hasSize(10_000);
    }

    private static TimeOrderedIds at(Instant time) {
        return new TimeOrderedIds(Clock.fixed(time, ZoneOffset.UTC));
    }
}
