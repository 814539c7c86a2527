package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import no.whatmatters.storage.person.ReadsVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries out searches of stored types, page by page. */
@Component
class Searches {

    private final DaoRegistry types;
    private final SearchSnapshots snapshots;
    private final Narrowing narrowing;
    private final FollowsPersons persons;
    private final SearchedRecords searched;
    private final ReadsVersions versions;
    private final HidesRecords hides;
    private final ISearchParamRegistry definitions;
    private final Links links;
    private final ObjectProvider<FollowsChains> chains;

    Searches(
            DaoRegistry types,
            SearchSnapshots snapshots,
            Narrowing narrowing,
            FollowsPersons persons,
            SearchedRecords searched,
            ReadsVersions versions,
            HidesRecords hides,
            ISearchParamRegistry definitions,
            Links links,
            ObjectProvider<FollowsChains> chains) {
        this.types = types;
        this.snapshots = snapshots;
        this.narrowing = narrowing;
        this.persons = persons;
        this.searched = searched;
        this.versions = versions;
        this.hides = hides;
        this.definitions = definitions;
        this.links = links;
        this.chains = chains;
    }

    /** A search as it is carried out for whoever asks. */
    SearchQuery followed(SearchQuery query, RequestDetails request) {
        return chains.getObject().followed(query, request);
    }

    /** The first page, for whoever asks; of which something may be hidden from them, or not. */
    SearchPage firstPage(SearchQuery query, RequestDetails request, boolean mayHide) {
        Searching searching = of(query.type(), request, mayHide);
        return searching.firstPage(narrowing.of(query, searching, request));
    }

    /** A further page, by the token that the page before it gave. */
    SearchPage page(String token, int page, RequestDetails request, boolean mayHide) {
        SearchSnapshot snapshot = snapshots.find(token, request);
        return of(snapshot.resourceType(), request, mayHide).page(snapshot, page);
    }

    private Searching of(String type, RequestDetails request, boolean mayHide) {
        return new Searching(
                types, type, snapshots, persons, searched, versions, links, hides, definitions, request, mayHide);
    }
}
