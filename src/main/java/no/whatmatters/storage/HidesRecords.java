package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;

/**
 * Says from whom records may be hidden, or parts of them: what is hidden must not show in the length of a page, in a link to the
 * next, or in what is found.
 */
public interface HidesRecords {

    /** Whether something of what is found may be hidden from the caller of the request. */
    boolean mayHideFrom(RequestDetails request);

    /**
     * Whether something in one of those elements may be hidden from the caller of a record that is shown.
     *
     * @param elements names of top-level elements
     */
    boolean mayHideIn(Set<String> elements, RequestDetails request);
}
