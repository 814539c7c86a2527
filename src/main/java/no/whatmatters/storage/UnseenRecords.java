package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.Set;

/** Says which conditions find what their sender may not know of. */
public interface UnseenRecords {

    /**
     * Those of the conditions that find one record, of which the caller of the request may not know.
     *
     * @param conditions such as {@code Goal?identifier=system|value}
     */
    Set<String> among(Collection<String> conditions, RequestDetails request);
}
