package no.whatmatters.access.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who asks whom in a Task, or who has written down what in a Provenance.
 *
 * @param requester organisation number of who asks, or has written it down; or null
 * @param addressee organisation number of who is asked: the owner of the Task in FHIR's words; or null
 */
public record Parties(@Nullable String requester, @Nullable String addressee) {

    /** No Task, or one that names no organisation. */
    public static final Parties NONE = new Parties(null, null);
}
