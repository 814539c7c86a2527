package no.whatmatters.access.decision;

import java.util.Set;
import no.whatmatters.endpoint.caller.Scope.Permission;

/** What can be done with a resource: a column of the authority table. */
public enum Verb {
    CREATE,
    /** Also a past version, a match of a search, and what a match includes. */
    READ,
    UPDATE,
    DELETE;

    /** Permissions of a SMART scope, any of which allows it: what is shown may have been opened, or found. */
    Set<Permission> permissions() {
        return switch (this) {
            case CREATE -> Set.of(Permission.CREATE);
            case READ -> Set.of(Permission.READ, Permission.SEARCH);
            case UPDATE -> Set.of(Permission.UPDATE);
            case DELETE -> Set.of(Permission.DELETE);
        };
    }
}
