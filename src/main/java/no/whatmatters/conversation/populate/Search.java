package no.whatmatters.conversation.populate;

import org.hl7.fhir.r4.model.Bundle;

/** Asks a FHIR server, as whoever fills in the form. */
@FunctionalInterface
public interface Search {

    /**
     * Searches, or reads.
     *
     * @param query type and parameters, such as {@code Goal?patient=Patient/1}, or type and id; values are percent-encoded
     * @throws QueryRefused when the query is not answered; its reason is told with the place in the form
     */
    Found search(String query);

    /**
     * What was found of what the caller may see.
     *
     * @param matches a searchset
     * @param more whether there is more than the query asked for, and nobody said that it should stop there
     * @param anothers whether something was left out because it is about another person than the form
     */
    record Found(Bundle matches, boolean more, boolean anothers) {}
}
