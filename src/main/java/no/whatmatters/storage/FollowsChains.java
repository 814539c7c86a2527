package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Says where the chains of a search lead for who asks: to no record that hides from them what the chain looks at. */
public interface FollowsChains {

    /**
     * The search as it is carried out.
     *
     * @param query as its caller asked, with nothing missing
     * @return the same, with the records to which a chain may lead in place of one that would lead to others too
     */
    SearchQuery followed(SearchQuery query, RequestDetails request);
}
