package no.whatmatters.careplan.whatmatters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Disclosures.Told;
import no.whatmatters.storage.person.Extent;
import org.springframework.stereotype.Component;

/**
 * Remembers what an answer was named, so that an app that asks again costs a look at versions and no drawing. Whoever is not
 * remembered is only slower: each node may forget, and none knows better than the store.
 */
@Component
class KnownTags {

    private static final int MOST = 2_000;
    private static final Duration UNUSED = Duration.ofHours(1);

    private final Cache<Key, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

    /**
     * What an answer depends on beside the records.
     *
     * @param viewpoint from where the caller looks
     */
    record Key(String person, String viewpoint, Form form) {}

    /**
     * What was found.
     *
     * @param extent the records it was made from, seen or not
     * @param until when time alone makes it another; exclusive
     * @param told what it tells of
     */
    record Known(Extent extent, Tag tag, Instant until, List<Told> told) {}

    Optional<Known> find(Key key) {
        return Optional.ofNullable(known.getIfPresent(key));
    }

    void keep(Key key, Known found) {
        if (found.extent().settled()) {
            known.put(key, found);
        }
    }
}
