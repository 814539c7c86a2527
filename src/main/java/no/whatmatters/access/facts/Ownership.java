package no.whatmatters.access.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who made a resource: set by the server when it is created, kept ever after.
 *
 * @param organisation organisation number, or null
 * @param person id of the Patient who made it, or for whom a relative did; or null
 */
public record Ownership(
        @Nullable String organisation, @Nullable String person) {

    /** The service itself, or nobody known. */
    public static final Ownership NOBODY = new Ownership(null, null);
}
