package no.whatmatters.access.decision;

import java.util.Set;
import no.whatmatters.access.facts.Inner;

/** What comes of a question. */
public sealed interface Verdict {

    /**
     * Permitted.
     *
     * @param without what is to be taken out before it is shown; mostly nothing
     * @param withoutInner resources inside of it that are to be taken out too
     */
    record Permit(Set<Redaction> without, Set<Inner> withoutInner) implements Verdict {

        /** Everything of it. */
        public static final Permit WHOLE = new Permit(Set.of());

        public Permit {
            without = Set.copyOf(without);
            withoutInner = Set.copyOf(withoutInner);
        }

        /** All that lies inside of it too. */
        public Permit(Set<Redaction> without) {
            this(without, Set.of());
        }

        /** Whether nothing of it is taken out. */
        public boolean isWhole() {
            return without.isEmpty() && withoutInner.isEmpty();
        }
    }

    /** Not permitted. */
    record Denied(DenyReason reason) implements Verdict {}

    /** What can be taken out of a resource that is shown. */
    enum Redaction {
        /** Elements labelled for health personnel alone. */
        CLINICAL_ONLY_PARTS,
        /** National identity numbers of others than the person. */
        NUMBERS_OF_OTHERS
    }

    default boolean isPermit() {
        return this instanceof Permit;
    }
}
