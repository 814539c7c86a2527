package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Says from whom records may be hidden: what is hidden must not show in the length of a page, or in a link to the next. */
@FunctionalInterface
public interface HidesRecords {

    /** Whether something of what is found may be hidden from the caller of the request. */
    boolean mayHideFrom(RequestDetails request);
}
