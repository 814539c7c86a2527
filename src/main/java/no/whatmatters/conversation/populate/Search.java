package no.whatmatters.conversation.populate;

import org.hl7.fhir.r4.model.Bundle;

/** Asks a FHIR server, as whoever fills in the form. */
@FunctionalInterface
public interface Search {

    /**
     * Searches.
     *
     * @param query type and parameters, such as {@code Goal?patient=Patient/1}; values are percent-encoded
     * @return a searchset of what the caller may see
     * @throws QueryRefused when the query is not answered; its reason is told with the place in the form
     */
    Bundle search(String query);
}
