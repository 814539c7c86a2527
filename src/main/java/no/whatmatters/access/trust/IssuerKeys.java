package no.whatmatters.access.trust;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of one issuer, fetched when first needed and kept. A new key is taken up when a token names it, at the cost of at
 * most one fetch a minute; an issuer that cannot be reached changes nothing for a day.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    /** A key that the issuer has withdrawn is not believed longer than this. */
    static final Duration FRESH = Duration.ofMinutes(10);

    static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);
    static final Duration LONGEST_OUTAGE = Duration.ofHours(24);

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);

    private final String issuer;
    private final Source source;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Fetched kept;
    private volatile @Nullable Instant attempted;

    IssuerKeys(String issuer, Source source, Clock clock) {
        this.issuer = issuer;
        this.source = source;
        this.clock = clock;
    }

    /** Where the keys are read from. */
    interface Source {
        JWKSet read() throws IOException, ParseException;
    }

    private record Fetched(JWKSet keys, Instant at) {

        boolean isYoungerThan(Duration age, Instant now) {
            return now.isBefore(at.plus(age));
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        Fetched known = kept;
        if (known == null || !known.isYoungerThan(FRESH, clock.instant())) {
            fetch(known);
        }
        List<JWK> found = selector.select(usable());
        if (found.isEmpty()) {
            fetch(kept);
            found = selector.select(usable());
        }
        return found;
    }

    private JWKSet usable() throws KeySourceException {
        Fetched known = kept;
        if (known == null || !known.isYoungerThan(LONGEST_OUTAGE, clock.instant())) {
            throw new KeySourceException("No keys of " + issuer);
        }
        return known.keys();
    }

    /** One thread fetches; the others go on with what is kept, or wait where nothing is. */
    private void fetch(@Nullable Fetched known) {
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
                kept = new Fetched(source.read(), now);
            }
        } catch (IOException | ParseException unreachable) {
            LOG.warn("The keys of {} could not be fetched: {}", issuer, unreachable.toString());
        } finally {
            fetching.unlock();
        }
    }
}
