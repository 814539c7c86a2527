package no.whatmatters.access.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who asks whom in a Task, who has written down what in a Provenance, or who is accountable for a care level's plan.
 *
 * @param requester organisation number of who asks, or has written it down; or null
 * @param addressee organisation number of who is asked: the owner of the Task in FHIR's words; or null
 * @param accountable organisation number, or {@code system|value}, of the author of a care level's plan, who comes on the care
 *     team by it; or null
 */
public record Parties(
        @Nullable String requester,
        @Nullable String addressee,
        @Nullable String accountable) {

    /** None of these, or one that names no organisation. */
    public static final Parties NONE = new Parties(null, null);

    public Parties(@Nullable String requester, @Nullable String addressee) {
        this(requester, addressee, null);
    }

    /** Those of a care level's plan. */
    public static Parties accountable(@Nullable String author) {
        return new Parties(null, null, author);
    }
}
