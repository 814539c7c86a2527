package no.whatmatters.access.decision;

import java.util.Set;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.endpoint.caller.Scope.Permission;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to do.
 *
 * @param verb what
 * @param changed for an update: names of the elements that differ, such as {@code status} or {@code meta.security}
 * @param after for an update: the resource as it would be; else null
 * @param way how the caller comes to do it
 */
public record Action(
        Verb verb, Set<String> changed, @Nullable ResourceFacts after, Way way) {

    public static final Action CREATE = of(Verb.CREATE);
    public static final Action READ = of(Verb.READ);
    public static final Action DELETE = of(Verb.DELETE);

    public Action {
        changed = Set.copyOf(changed);
        if ((verb == Verb.UPDATE) == (after == null)) {
            throw new IllegalArgumentException("an update, and nothing else, has a state after it");
        }
    }

    /** To change those elements. */
    public static Action update(Set<String> changed, ResourceFacts after) {
        return new Action(Verb.UPDATE, changed, after, Way.ASKED);
    }

    /** The same, in another way. */
    public Action by(Way other) {
        return new Action(verb, changed, after, other);
    }

    /** Permissions of a SMART scope, any of which allows it: to open is one, to search another. */
    Set<Permission> permissions() {
        if (verb == Verb.READ && way == Way.OPENED) {
            return Set.of(Permission.READ);
        }
        return verb == Verb.READ && way == Way.SEARCHED ? Set.of(Permission.SEARCH) : verb.permissions();
    }

    static Action of(Verb verb) {
        return new Action(verb, Set.of(), null, Way.ASKED);
    }
}
