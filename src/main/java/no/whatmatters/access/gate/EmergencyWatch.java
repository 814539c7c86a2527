package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts whom a professional opens in an emergency, on all nodes together: many within an hour raise an alarm, and are stopped
 * where a site wants that. Looked at before the first byte leaves, when HAPI holds no connection.
 */
@Component
@EnableConfigurationProperties(EmergencySettings.class)
@Interceptor(order = InterceptorOrder.EMERGENCY)
class EmergencyWatch implements ServerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyWatch.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final EmergencySettings settings;
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EmergencyWatch(
            EmergencySettings settings, JdbcTemplate database, PlatformTransactionManager transactions, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void leave(RequestDetails request) {
        Set<String> opened = Access.of(request).openedInEmergency();
        if (!opened.isEmpty()) {
            Caller caller = Callers.of(request).orElseThrow();
            String professional = caller.person() == null
                    ? ""
                    : String.valueOf(caller.person().hprNumber());
            opened.forEach(person -> opened(professional, String.valueOf(caller.organisation()), person));
        }
    }

    /**
     * Counts a person.
     *
     * @param professional HPR number
     */
    void opened(String professional, String organisation, String person) {
        Integer before = transaction.execute(unused -> count(professional, person));
        int others = before == null ? 0 : before;
        if (others >= settings.alarmAfter()) {
            LOG.error(
                    "ALARM: emergency access by HPR number {} of organisation {} to {} persons within an hour.",
                    professional,
                    organisation,
                    others + 1);
        }
        if (isStopped(others)) {
            throw new RequestRefused(AccessRefusal.EMERGENCY_ACCESS_STOPPED);
        }
    }

    private boolean isStopped(int others) {
        return settings.stopAfter() > 0 && others >= settings.stopAfter();
    }

    /** How many others were opened in the last hour; 0 where this person was among them. */
    private int count(String professional, String person) {
        Instant now = clock.instant();
        database.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> {}, "emergency " + professional);
        database.update("delete from emergency_access where at < ?", Timestamp.from(now.minus(HOUR)));
        Set<String> opened = new HashSet<>(database.queryForList(
                "select person from emergency_access where professional = ?", String.class, professional));
        if (opened.contains(person)) {
            return 0;
        }
        if (!isStopped(opened.size())) {
            database.update(
                    "insert into emergency_access (professional, person, at) values (?, ?, ?)",
                    professional,
                    person,
                    Timestamp.from(now));
        }
        return opened.size();
    }
}
