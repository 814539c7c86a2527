package no.whatmatters.storage.change;

import java.util.Optional;

/** What organisations are called. */
@FunctionalInterface
public interface OrganisationNames {

    /**
     * The name of the organisation, as far as it is known.
     *
     * @param number organisation number
     */
    Optional<String> of(String number);
}
