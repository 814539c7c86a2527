package no.whatmatters.storage;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Clears HAPI's list of the conditions of conditional creates, which may hold identity numbers. {@link
 * BusinessIdentifiers} does what the list is for, and does it for good.
 */
@Component
class ForgetsMatchUrls implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetsMatchUrls.class);
    private static final long MINUTES_BETWEEN = 5;

    private final JdbcTemplate database;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "forgets-match-urls");
        thread.setDaemon(true);
        return thread;
    });

    ForgetsMatchUrls(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var unused = clock.scheduleWithFixedDelay(this::forget, MINUTES_BETWEEN, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    void forget() {
        try {
            database.update("delete from hfj_res_search_url where created_time < now() - interval '5 minutes'");
        } catch (DataAccessException e) {
            LOG.warn(
                    "The list of conditional creates could not be cleared; it is tried again in {} minutes.",
                    MINUTES_BETWEEN,
                    e);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
