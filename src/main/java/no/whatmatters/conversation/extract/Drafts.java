package no.whatmatters.conversation.extract;

import java.util.Optional;
import no.whatmatters.vocabulary.Canonical;
import org.jspecify.annotations.Nullable;

/** The resources that are being made around an item, the nearest first. Never changes. */
final class Drafts {

    static final Drafts NONE = new Drafts(null, "", null);

    private final @Nullable Drafts outer;
    private final String canonical;
    private final @Nullable Draft draft;

    private Drafts(@Nullable Drafts outer, String canonical, @Nullable Draft draft) {
        this.outer = outer;
        this.canonical = canonical;
        this.draft = draft;
    }

    Drafts with(String profile, Draft begun) {
        return new Drafts(this, Canonical.withoutVersion(profile), begun);
    }

    Optional<Draft> nearest(String profile) {
        for (Drafts each = this; each != null; each = each.outer) {
            if (each.draft != null && each.canonical.equals(profile)) {
                return Optional.of(each.draft);
            }
        }
        return Optional.empty();
    }
}
