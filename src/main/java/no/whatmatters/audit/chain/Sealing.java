package no.whatmatters.audit.chain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what has been added to the log, every few seconds, on whichever node comes first: those who write rows never wait
 * for the chain. Once a day the newest root goes to the server's own log, and with it out of reach of whoever could
 * rewrite the database. Decision 0026.
 */
@Component
class Sealing implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long SECONDS_BETWEEN = 15;
    private static final int MOST_ROWS = 5_000;

    /** Ours among PostgreSQL's advisory locks: one node at a time. */
    private static final long LOCK = 0x5EA1;

    private final JdbcTemplate database;
    private final Seals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private @Nullable LocalDate announced;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "seals-the-access-log");
        thread.setDaemon(true);
        return thread;
    });

    Sealing(JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.seals = new Seals(database);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unused = timer.scheduleWithFixedDelay(this::run, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    private void run() {
        try {
            sealAll();
            announceOnceADay();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The access log could not be sealed; it is tried again in {} seconds.", SECONDS_BETWEEN, e);
        }
    }

    /** Seals all that is there; does nothing where another node is at it. */
    void sealAll() {
        int sealed;
        do {
            sealed = Objects.requireNonNullElse(transaction.execute(status -> sealSome()), 0);
        } while (sealed == MOST_ROWS);
    }

    private int sealSome() {
        Boolean mine = database.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK);
        if (!Boolean.TRUE.equals(mine)) {
            return 0;
        }
        Seal last = seals.last();
        Instant now = seals.now();
        List<SealedRow> rows = seals.unsealedAfter(last, MOST_ROWS);
        if (!rows.isEmpty()) {
            boolean all = rows.size() < MOST_ROWS;
            seals.add(last.next(now, all ? now : rows.get(rows.size() - 1).stored(), rows));
        }
        return rows.size();
    }

    private void announceOnceADay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Seal last = seals.last();
        if (!today.equals(announced) && last.number() > 0) {
            LOG.info(
                    "Access log: seal {} has root {}. Kept elsewhere, this line shows later whether anything before it"
                            + " was changed (check-audit --root={}:…).",
                    last.number(),
                    last.root(),
                    last.number());
            announced = today;
        }
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
