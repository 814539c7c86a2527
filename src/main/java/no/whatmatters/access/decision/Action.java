package no.whatmatters.access.decision;

import java.util.Set;
import no.whatmatters.access.facts.ResourceFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to do.
 *
 * @param verb what
 * @param changed for an update: names of the elements that differ, such as {@code status} or {@code meta.security}
 * @param after for an update: the resource as it would be; else null
 */
public record Action(
        Verb verb, Set<String> changed, @Nullable ResourceFacts after) {

    public static final Action CREATE = new Action(Verb.CREATE, Set.of(), null);
    public static final Action READ = new Action(Verb.READ, Set.of(), null);
    public static final Action DELETE = new Action(Verb.DELETE, Set.of(), null);

    public Action {
        changed = Set.copyOf(changed);
        if ((verb == Verb.UPDATE) == (after == null)) {
            throw new IllegalArgumentException("an update, and nothing else, has a state after it");
        }
    }

    /** To change those elements. */
    public static Action update(Set<String> changed, ResourceFacts after) {
        return new Action(Verb.UPDATE, changed, after);
    }
}
