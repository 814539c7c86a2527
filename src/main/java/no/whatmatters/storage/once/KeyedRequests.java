package no.whatmatters.storage.once;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keyed requests in the database that all nodes share. That one was carried out is stored with what it wrote, so that it is
 * never carried out twice, even where the server stopped before it could answer. Decision 0063.
 */
@Component
public class KeyedRequests {

    /** For how long a key is remembered. */
    static final Duration KEPT = Duration.ofHours(24);

    /** For how long nobody else may carry out what somebody has begun: longer than any request takes. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(5);
    private static final String CARRIED_OUT = KeyedRequests.class.getName();

    private static final String CLAIM = """
            insert into keyed_request as k (id, content, claim, claimed_until, until) values (?, ?, ?, ?, ?)
            on conflict (id) do update set content = excluded.content, claim = excluded.claim, answer = null, records = '{}',
                written = false, claimed_until = excluded.claimed_until, until = excluded.until
            where k.until < ? or (not k.written and k.claimed_until < ?)""";

    private static final String READ = """
            insert into keyed_request as k (id, content, claim, claimed_until, written, until) values (?, ?, ?, ?, true, ?)
            on conflict (id) do update set content = excluded.content, until = excluded.until where k.until < ?""";

    private record Known(
            UUID content,
            Instant claimedUntil,
            boolean written,
            @Nullable String answer,
            Instant until) {

        boolean isFree(Instant now) {
            return until.isBefore(now) || (!written && claimedUntil.isBefore(now));
        }
    }

    private final JdbcTemplate database;
    private final Clock clock;
    private final AtomicLong clearAt = new AtomicLong();

    KeyedRequests(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Begins to carry out the request, which is noted as written in the transaction of what it writes.
     *
     * @return what was answered when it was carried out before; null where it is to be carried out now
     * @throws RequestRefused where the key stands for another request, or the answer is not there
     */
    public @Nullable String begin(KeyedRequest keyed, RequestDetails request) {
        clearNowAndThen();
        Known known = find(keyed);
        if ((known == null || known.isFree(clock.instant())) && claim(keyed)) {
            request.getUserData().put(CARRIED_OUT, keyed);
            return null;
        }
        return answerOf(known == null || known.isFree(clock.instant()) ? find(keyed) : known, keyed);
    }

    /**
     * Notes a request that stores nothing: it is carried out each time, so that its answer is no old copy.
     *
     * @throws RequestRefused where the key stands for another request
     */
    public void read(KeyedRequest keyed) {
        clearNowAndThen();
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp until = Timestamp.from(clock.instant().plus(KEPT));
        database.update(READ, keyed.id(), keyed.content(), keyed.claim(), now, until, now);
        Known known = find(keyed);
        if (known != null && !known.content().equals(keyed.content())) {
            throw new RequestRefused(OnceRefusal.KEY_OF_ANOTHER_REQUEST);
        }
    }

    private String answerOf(@Nullable Known known, KeyedRequest keyed) {
        if (known != null && !known.content().equals(keyed.content())) {
            throw new RequestRefused(OnceRefusal.KEY_OF_ANOTHER_REQUEST);
        }
        if (known != null && known.answer() != null) {
            return known.answer();
        }
        if (known == null || known.claimedUntil().isAfter(clock.instant())) {
            throw new RequestRefused(OnceRefusal.BEING_CARRIED_OUT).with(Headers.RETRY_AFTER, "1");
        }
        throw new RequestRefused(OnceRefusal.ANSWER_LOST);
    }

    /** Never waits for whoever carries it out: the row is read before it is asked for. */
    private boolean claim(KeyedRequest keyed) {
        Timestamp now = Timestamp.from(clock.instant());
        return database.update(
                        CLAIM,
                        keyed.id(),
                        keyed.content(),
                        keyed.claim(),
                        Timestamp.from(clock.instant().plus(LONGEST)),
                        Timestamp.from(clock.instant().plus(KEPT)),
                        now,
                        now)
                == 1;
    }

    private @Nullable Known find(KeyedRequest keyed) {
        List<Known> found = database.query(
                "select content, claimed_until, written, answer, until from keyed_request where id = ?",
                (row, number) -> new Known(
                        row.getObject("content", UUID.class),
                        row.getTimestamp("claimed_until").toInstant(),
                        row.getBoolean("written"),
                        row.getString("answer"),
                        row.getTimestamp("until").toInstant()),
                keyed.id());
        return found.isEmpty() ? null : found.get(0);
    }

    /** The keyed request that is carried out with that; null where there is none. */
    static @Nullable KeyedRequest carriedOutWith(@Nullable RequestDetails request) {
        return request == null ? null : (KeyedRequest) request.getUserData().get(CARRIED_OUT);
    }

    /** Notes, in the transaction of what is written, that it was carried out; refuses where another attempt has taken over. */
    void written(KeyedRequest keyed) {
        if (database.update(
                        "update keyed_request set written = true where id = ? and claim = ?", keyed.id(), keyed.claim())
                != 1) {
            throw new RequestRefused(OnceRefusal.BEING_CARRIED_OUT).with(Headers.RETRY_AFTER, "1");
        }
    }

    /**
     * Keeps what is answered.
     *
     * @param records type and id of each record that the answer speaks of
     */
    public void answered(KeyedRequest keyed, String answer, Collection<String> records) {
        database.update(
                "update keyed_request set answer = ?, records = ?, written = true where id = ? and claim = ?",
                answer,
                records.toArray(String[]::new),
                keyed.id(),
                keyed.claim());
    }

    /** Forgets what was refused or failed, so that it can be sent again, better, with the same key: unless it was written. */
    public void failed(KeyedRequest keyed) {
        database.update(
                "delete from keyed_request where id = ? and claim = ? and not written", keyed.id(), keyed.claim());
    }

    private void clearNowAndThen() {
        Instant now = clock.instant();
        long due = clearAt.get();
        if (now.getEpochSecond() >= due
                && clearAt.compareAndSet(due, now.plus(BETWEEN_CLEARINGS).getEpochSecond())) {
            database.update("delete from keyed_request where until < ?", Timestamp.from(now));
        }
    }
}
