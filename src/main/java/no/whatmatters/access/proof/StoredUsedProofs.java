package no.whatmatters.access.proof;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Used proofs in the database that all nodes share; the insert that loses is the proof that comes second. */
@Component
class StoredUsedProofs implements UsedProofs {

    private static final Logger LOG = LoggerFactory.getLogger(StoredUsedProofs.class);

    private static final Duration BETWEEN_CLEARINGS = Duration.ofSeconds(30);

    /** How far the clocks of the nodes may be apart: what one no longer needs, another may. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final JdbcTemplate database;
    private final Clock clock;
    private final AtomicLong clearAt = new AtomicLong();

    StoredUsedProofs(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean use(UUID proof, Instant until) {
        try {
            clearNowAndThen();
            return database.update(
                            "insert into used_proof (id, until) values (?, ?) on conflict do nothing",
                            proof,
                            Timestamp.from(until))
                    == 1;
        } catch (DataAccessException unreachable) {
            LOG.warn("Used proofs cannot be kept, so no proof is believed: {}", unreachable.toString());
            throw new RequestRefused(RequestRefusal.UNAVAILABLE);
        }
    }

    private void clearNowAndThen() {
        Instant now = clock.instant();
        long due = clearAt.get();
        if (now.getEpochSecond() >= due
                && clearAt.compareAndSet(due, now.plus(BETWEEN_CLEARINGS).getEpochSecond())) {
            database.update("delete from used_proof where until < ?", Timestamp.from(now.minus(APART)));
        }
    }
}
