package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/**
 * From where a caller looks at a person. Whoever decides about access says it, so that a feature can keep what it found out for a
 * caller without knowing why it was allowed to.
 */
public interface Viewpoint {

    /**
     * Stays the same only as long as the caller may see the same of the person's records, if these stay the same. Kept in memory
     * at most: it is never told and never logged.
     *
     * @param person id of the Patient
     */
    String of(RequestDetails request, String person);
}
