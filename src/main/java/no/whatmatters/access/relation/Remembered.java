package no.whatmatters.access.relation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

/**
 * What was looked up, for as long as it may be believed. That is counted from before it was looked up: a node that stands still
 * between the look and the keeping believes it no longer for it.
 */
final class Remembered<V> {

    private final Ticker time;
    private final Cache<String, Looked<V>> kept;

    /**
     * Remembers nothing yet.
     *
     * @param longest how old what is believed may be
     * @param most how many there may be
     */
    Remembered(Duration longest, int most, Ticker time) {
        this.time = time;
        this.kept = Caffeine.newBuilder()
                .maximumSize(most)
                .ticker(time)
                .expireAfter(Expiry.<String, Looked<V>>creating((key, looked) -> left(longest, looked)))
                .build();
    }

    /** What was found, and when it was looked for. */
    private record Looked<V>(V found, long began) {}

    V get(String key, Function<String, V> lookUp) {
        return kept.get(key, each -> {
                    long began = time.read();
                    return new Looked<>(lookUp.apply(each), began);
                })
                .found();
    }

    void forget(String key) {
        kept.invalidate(key);
    }

    void forgetAll(Collection<String> keys) {
        kept.invalidateAll(keys);
    }

    private Duration left(Duration longest, Looked<V> looked) {
        Duration left = longest.minusNanos(time.read() - looked.began);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
