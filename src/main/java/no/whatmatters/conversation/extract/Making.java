package no.whatmatters.conversation.extract;

import no.whatmatters.vocabulary.Canonical;
import org.jspecify.annotations.Nullable;

/**
 * What a form makes around an item, before it is answered; the nearest first.
 *
 * @param canonical of its profile, without a version
 */
record Making(@Nullable Making outer, String canonical, Snapshot profile, Filled filled) {

    /** The nearest one that a definition, canonical and {@code #}, speaks of; null where there is none. */
    static @Nullable Making target(String definition, @Nullable Making nearest) {
        int hash = definition.indexOf('#');
        String wanted = hash < 0 ? "" : Canonical.withoutVersion(definition.substring(0, hash));
        Making making = nearest;
        while (making != null && !making.canonical.equals(wanted)) {
            making = making.outer;
        }
        return making;
    }

    String type() {
        return profile.definition().getType();
    }
}
