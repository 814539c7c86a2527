package no.whatmatters.careplan.persons;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.whatmatters.storage.ServiceTransactions;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings along what was written about a record of a person in the moment in which it gave way to another: by a transaction
 * that ran beside the move, or on a node that had not heard of it yet.
 */
@Component
class GathersStragglers implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GathersStragglers.class);
    private static final long MINUTES_BETWEEN = 1;

    private final ReplacedPersons replaced;
    private final Merging merging;
    private final ServiceTransactions transactions;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "gathers-stragglers");
        thread.setDaemon(true);
        return thread;
    });

    GathersStragglers(ReplacedPersons replaced, Merging merging, ServiceTransactions transactions) {
        this.replaced = replaced;
        this.merging = merging;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unused = clock.scheduleWithFixedDelay(this::gather, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void gather() {
        try {
            replaced.withStragglers().forEach(this::bringAlong);
        } catch (RuntimeException e) {
            warn(e);
        }
    }

    /** One that cannot be moved keeps nobody else's from being moved. */
    private void bringAlong(String person, String survivor) {
        try {
            transactions.carryOut(() -> merging.bringAlong(person, survivor));
        } catch (RuntimeException e) {
            warn(e);
        }
    }

    /** Type and place alone: the message may tell what is written about the person. */
    private static void warn(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.warn(
                "What still stands with a replaced record of a person could not be moved;"
                        + " it is tried again in {} minute: {} at {}",
                MINUTES_BETWEEN,
                failure.getClass().getName(),
                trace.length == 0 ? "" : trace[0]);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
