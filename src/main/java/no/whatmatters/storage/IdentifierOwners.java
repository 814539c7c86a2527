package no.whatmatters.storage;

/** Which organisation assigns the identifiers of a system, as far as that is registered. */
@FunctionalInterface
public interface IdentifierOwners {

    /**
     * Whether the organisation assigns the identifiers of that system itself.
     *
     * @param organisation organisation number
     * @param system URI of the identifier system
     */
    boolean assigns(String organisation, String system);
}
