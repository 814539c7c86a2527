package no.whatmatters.access.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks whom in a Task, who has written down what in a Provenance, or who is accountable for a care level's plan.
 *
 * @param requester organisation number of who asks; or null
 * @param addressee organisation number of who is asked: the owner of the Task in FHIR's words; or null
 * @param accountable organisation number, or {@code system|value}, of the author of a care level's plan, who comes on the care
 *     team by it; or null
 * @param writers organisation numbers of all who have written it down, the person and relatives aside; empty text for one who
 *     is named without an organisation that has a number
 */
public record Parties(
        @Nullable String requester,
        @Nullable String addressee,
        @Nullable String accountable,
        Set<String> writers) {

    /** None of these, or one that names no organisation. */
    public static final Parties NONE = new Parties(null, null);

    public Parties {
        writers = Set.copyOf(writers);
    }

    public Parties(@Nullable String requester, @Nullable String addressee) {
        this(requester, addressee, null, Set.of());
    }

    /** Those of a care level's plan. */
    public static Parties accountable(@Nullable String author) {
        return new Parties(null, null, author, Set.of());
    }

    /** Those of a Provenance. */
    public static Parties writers(Set<String> organisations) {
        return new Parties(null, null, null, organisations);
    }
}
