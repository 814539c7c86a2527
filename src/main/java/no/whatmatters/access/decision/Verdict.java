package no.whatmatters.access.decision;

import java.util.Set;

/** What comes of a question. */
public sealed interface Verdict {

    /**
     * Permitted.
     *
     * @param without what is to be taken out before it is shown; mostly nothing
     */
    record Permit(Set<Redaction> without) implements Verdict {

        /** Everything of it. */
        public static final Permit WHOLE = new Permit(Set.of());

        public Permit {
            without = Set.copyOf(without);
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
