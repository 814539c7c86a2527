package no.whatmatters.access.trust;

import static no.whatmatters.access.TestIssuer.KEY;
import static no.whatmatters.access.TestIssuer.OTHER_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.whatmatters.TestClock;
import no.whatmatters.access.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An issuer that changes its keys, or cannot be reached. */
class IssuerKeysTest {

    private final TestClock clock = new TestClock();
    private final IssuerKeys keys = new IssuerKeys(new Kept<>("Keys", this::read, clock));
    private JWKSet published = TestIssuer.published(KEY);
    private boolean reachable = true;
    private boolean sane = true;
    private int fetches;

    @Test
    void fetchesNothingBeforeATokenComesAndThenOnce() throws KeySourceException {
        assertThat(fetches).isZero();
        assertThat(named("key-1")).hasSize(1);
        assertThat(named("key-1")).hasSize(1);
        assertThat(fetches).isEqualTo(1);
    }

    @Test
    void takesUpANewKeyWhenATokenNamesIt() throws KeySourceException {
        named("key-1");
        clock.passes(Duration.ofMinutes(2));
        published = TestIssuer.published(KEY, OTHER_KEY);

        assertThat(named("key-2")).hasSize(1);
        assertThat(fetches).isEqualTo(2);
    }

    /** Or anybody could make us ask the issuer as often as they send a made-up key. */
    @Test
    void asksTheIssuerAtMostOnceAMinuteForUnknownKeys() throws KeySourceException {
        named("key-1");
        for (int second = 0; second < 180; second++) {
            assertThat(named("made-up-" + second)).isEmpty();
            clock.passes(Duration.ofSeconds(1));
        }
        assertThat(fetches).isEqualTo(3);
    }

    @Test
    void forgetsAWithdrawnKeyWithinTenMinutes() throws KeySourceException {
        named("key-1");
        published = TestIssuer.published(OTHER_KEY);
        clock.passes(Duration.ofMinutes(10));

        assertThat(named("key-1")).isEmpty();
        assertThat(named("key-2")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 11, 60, 23 * 60})
    void goesOnWithWhatItHasWhileTheIssuerIsAway(long minutes) throws KeySourceException {
        named("key-1");
        reachable = false;
        clock.passes(Duration.ofMinutes(minutes));
        assertThat(named("key-1")).hasSize(1);
    }

    @Test
    void believesNoKeyOfADayAgo() throws KeySourceException {
        named("key-1");
        reachable = false;
        clock.passes(Duration.ofHours(24));
        assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> named("key-1"));
    }

    /** A library that trips over what an issuer publishes must not stop everybody who has a token of a known key. */
    @Test
    void goesOnWithWhatItHasWhileTheIssuerPublishesNonsense() throws KeySourceException {
        named("key-1");
        sane = false;
        clock.passes(Duration.ofMinutes(11));
        assertThat(named("key-1")).hasSize(1);
        clock.passes(Duration.ofHours(24));
        assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> named("key-1"));
    }

    @Test
    void recoversWithinAMinuteAfterAnOutageInWhichTheKeyWasChanged() throws KeySourceException {
        named("key-1");
        reachable = false;
        clock.passes(Duration.ofHours(1));
        assertThat(named("key-2")).isEmpty();
        reachable = true;
        published = TestIssuer.published(OTHER_KEY);
        clock.passes(Duration.ofMinutes(1));
        assertThat(named("key-2")).hasSize(1);
    }

    @Test
    void hasNoKeysBeforeTheIssuerHasBeenReachedAndDoesNotHammerIt() {
        reachable = false;
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatExceptionOfType(KeySourceException.class).isThrownBy(() -> named("key-1"));
        }
        assertThat(fetches).isEqualTo(1);
    }

    private List<JWK> named(String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }

    private JWKSet read() throws IOException {
        fetches++;
        if (!reachable) {
            throw new IOException("away");
        }
        if (!sane) {
            throw new IllegalArgumentException("nonsense");
        }
        return published;
    }
}
