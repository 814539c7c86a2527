package no.whatmatters.access.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation or a professional has to do with a person, for a time.
 *
 * @param part taking part, or asked to
 * @param organisation organisation number; null where only a professional is named
 * @param practitioner HPR number, or null
 * @param from from when on, or null
 * @param until up to when, exclusive; or null
 * @param reach for somebody who is asked: what may be read before accepting, such as {@code Goal/0198…}; else empty
 */
public record Relation(
        Part part,
        @Nullable String organisation,
        @Nullable String practitioner,
        @Nullable Instant from,
        @Nullable Instant until,
        Set<String> reach) {

    /** How they take part. */
    public enum Part {
        /** On the care team, author of a care level's plan in force, or the registered GP practice. */
        MEMBER,
        /** Asked to take over, and has not answered. */
        ASKED
    }

    public Relation {
        reach = Set.copyOf(reach);
        if (organisation == null && practitioner == null) {
            throw new IllegalArgumentException("a relation needs somebody");
        }
    }

    /** Whether this lets in all whom the other does, for as long and as far. */
    public boolean covers(Relation other) {
        return part == other.part
                && Objects.equals(organisation, other.organisation)
                && Objects.equals(practitioner, other.practitioner)
                && (from == null || (other.from != null && !from.isAfter(other.from)))
                && (until == null || (other.until != null && !until.isBefore(other.until)))
                && reach.containsAll(other.reach);
    }

    /** Whether it is in force. */
    public boolean holdsAt(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }
}
