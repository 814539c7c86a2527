package no.whatmatters.validation.instance;

import java.util.Collection;
import java.util.Set;

/** What the store can tell of the records that a resource refers to. Storage implements it. */
public interface KnownRecords {

    /** For a validator without a store: every record exists, and no plan is a shared care plan. */
    KnownRecords ANY = new KnownRecords() {
        @Override
        public Set<String> existing(Collection<String> references) {
            return Set.copyOf(references);
        }

        @Override
        public Set<String> sharedCarePlans(Collection<String> references) {
            return Set.of();
        }
    };

    /**
     * Those of the references that lead to a record that exists and is not deleted. Asked once for a whole resource or bundle,
     * so one query can answer it.
     *
     * @param references such as {@code Patient/0198…} or {@code Patient/0198…/_history/2}, and conditions such as
     *     {@code Patient?identifier=system|value}, which must lead to one record; without duplicates
     */
    Set<String> existing(Collection<String> references);

    /**
     * Those of the references that lead to somebody's shared care plan: its parts are held to our profile. Asked once for a
     * whole resource or bundle, and not where it names no such plan.
     *
     * @param references such as {@code CarePlan/0198…}; without duplicates
     */
    Set<String> sharedCarePlans(Collection<String> references);
}
