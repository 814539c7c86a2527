package no.whatmatters.access.trust;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that an issuer publishes, fetched when first needed and kept: looked after again when it is ten minutes old, never
 * more than once a minute, and believed for a day where the issuer cannot be reached.
 */
final class Kept<T> {

    static final Duration FRESH = Duration.ofMinutes(10);
    static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);
    static final Duration LONGEST_OUTAGE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    private final String what;
    private final Source<T> source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Fetched<T> kept;
    private volatile @Nullable Instant attempted;

    /**
     * Something to be kept.
     *
     * @param what for the log
     */
    Kept(String what, Source<T> source, Clock clock) {
        this.what = what;
        this.source = source;
        this.clock = clock;
    }

    /** Where it is fetched. */
    interface Source<T> {
        T fetch() throws IOException, ParseException;
    }

    private record Fetched<T>(T content, Instant at) {

        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    /** What is believed now; empty where it has not been reached for a day, or never. */
    Optional<T> get() {
        Fetched<T> known = kept;
        if (known == null || !known.isYoungerThan(FRESH, clock.instant())) {
            renew(known);
        }
        return believed();
    }

    /** The same after another look, if one may be taken. */
    Optional<T> renewed() {
        renew(kept);
        return believed();
    }

    private Optional<T> believed() {
        Fetched<T> known = kept;
        return known != null && known.isYoungerThan(LONGEST_OUTAGE, clock.instant())
                ? Optional.of(known.content())
                : Optional.empty();
    }

    private static String why(Exception unreachable) {
        if (unreachable instanceof UnknownHostException) {
            return "there is no host of the name " + unreachable.getMessage();
        }
        if (unreachable instanceof SocketTimeoutException) {
            return "no answer in time";
        }
        return unreachable.getMessage() == null ? "no answer" : unreachable.getMessage();
    }

    /** One thread fetches; the others go on with what is kept, or wait where nothing is. */
    private void renew(@Nullable Fetched<T> known) {
        if (known == null) {
            fetching.lock();
        } else if (!fetching.tryLock()) {
            return;
        }
        try {
            Instant now = clock.instant();
            Instant last = attempted;
            if (Objects.equals(kept, known) && (last == null || !now.isBefore(last.plus(BETWEEN_FETCHES)))) {
                attempted = now;
                kept = new Fetched<>(source.fetch(), now);
            }
            // Whatever a library makes of what somebody else publishes: it must not stop those whose keys are known.
        } catch (IOException | ParseException | RuntimeException unreachable) {
            LOG.warn("{} could not be fetched, what is kept goes on: {}", what, why(unreachable));
        } finally {
            fetching.unlock();
        }
    }
}
