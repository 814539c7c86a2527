package no.whatmatters.storage.change;

import java.time.Instant;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version of a record.
 *
 * @param organisation number of the organisation it was written for; null for citizens and the service
 * @param name of the person who was logged in, as it may be shown; null for systems
 * @param hprNumber of that person, or null
 * @param byService whether no caller stands behind it
 * @param at when
 */
record VersionAuthor(
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String hprNumber,
        boolean byService,
        Instant at) {

    static VersionAuthor of(Optional<Caller> caller, boolean byService, Instant at) {
        Person person = caller.map(Caller::person).orElse(null);
        return new VersionAuthor(
                caller.map(Caller::organisation).orElse(null),
                person == null ? null : person.name(),
                person == null ? null : person.hprNumber(),
                byService,
                at);
    }

    /** Whether the caller belongs to the organisation that wrote it; where no token is asked for, all callers are one. */
    boolean isOfTheOrganisationOf(Optional<Caller> caller) {
        if (byService) {
            return false;
        }
        return caller.map(each ->
                        each.organisation() != null && each.organisation().equals(organisation))
                .orElse(organisation == null && name == null);
    }
}
