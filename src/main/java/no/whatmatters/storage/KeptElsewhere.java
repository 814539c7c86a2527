package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records of one type that lie in a table of their own, and are seen as resources: read and searched like all others, past
 * the same gates, and written by nobody's request.
 */
public interface KeptElsewhere {

    /** FHIR type name. */
    String type();

    /**
     * One of them, as the caller may see it.
     *
     * @throws ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException where there is none, or none for the caller
     */
    Resource read(IIdType id, RequestDetails request);

    /** The first page of a search. */
    SearchPage search(SearchQuery query, RequestDetails request);

    /**
     * A further page of a search.
     *
     * @param token as the page before gave it
     * @return empty where the token is none of these, or none any more
     */
    Optional<SearchPage> page(String token, RequestDetails request);
}
