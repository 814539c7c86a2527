package no.whatmatters.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.whatmatters.ServerTest;
import no.whatmatters.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one database. */
class StoredUsedProofsTest extends ServerTest {

    private final TestClock clock = new TestClock();

    @Autowired
    private JdbcTemplate database;

    @Test
    void refusesOnOneNodeWhatWasUsedOnTheOther() {
        UUID proof = UUID.randomUUID();
        assertThat(node().use(proof, in(15))).isTrue();
        assertThat(node().use(proof, in(15))).isFalse();
        assertThat(node().use(UUID.randomUUID(), in(15))).isTrue();
    }

    @Test
    void letsOneOfManyThroughThatComeAtOnce() throws InterruptedException, ExecutionException {
        UUID proof = UUID.randomUUID();
        List<StoredUsedProofs> nodes = List.of(node(), node());
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> uses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StoredUsedProofs node = nodes.get(i % 2);
            uses.add(() -> node.use(proof, in(15)));
        }
        int through = 0;
        for (Future<Boolean> each : senders.invokeAll(uses)) {
            through += each.get() ? 1 : 0;
        }
        senders.shutdown();
        assertThat(through).isEqualTo(1);
    }

    @Test
    void clearsAwayWhatIsTooOldAnyway() {
        StoredUsedProofs node = node();
        UUID old = UUID.randomUUID();
        node.use(old, in(15));
        clock.passes(Duration.ofSeconds(76));
        node.use(UUID.randomUUID(), in(15));
        assertThat(database.queryForObject("select count(*) from used_proof where id = ?", Integer.class, old))
                .isZero();
    }

    /** Else the proof could be used again on the others. */
    @Test
    void keepsForOtherNodesWhatAFastClockTakesForTooOld() {
        UUID proof = UUID.randomUUID();
        node().use(proof, in(15));
        TestClock fast = new TestClock();
        fast.passes(Duration.ofSeconds(60));
        new StoredUsedProofs(database, fast).use(UUID.randomUUID(), in(75));
        assertThat(node().use(proof, in(15))).isFalse();
    }

    private StoredUsedProofs node() {
        return new StoredUsedProofs(database, clock);
    }

    private Instant in(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}
