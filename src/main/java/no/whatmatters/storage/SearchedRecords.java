package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import no.whatmatters.storage.person.ReadsVersions;
import no.whatmatters.storage.person.ReadsVersions.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds what a search asks for: with a statement of our own where it is plain, else by HAPI's search. Decision 0091. */
@Component
class SearchedRecords {

    private final DaoRegistry types;
    private final ISearchParamRegistry definitions;
    private final ReadsVersions versions;

    SearchedRecords(DaoRegistry types, ISearchParamRegistry definitions, ReadsVersions versions) {
        this.types = types;
        this.definitions = definitions;
        this.versions = versions;
    }

    /**
     * Records as the caller may see them, and which were found.
     *
     * @param most so many of them at most
     */
    Found found(String type, SearchParameterMap asked, int most, RequestDetails request) {
        PlainSearch plain = plain(type, asked);
        if (plain != null) {
            return versions.matching(plain.condition(), plain.values(), most, request);
        }
        List<Long> rows = hapis(type, asked, most, request);
        return new Found(rows, versions.byRow(rows, request));
    }

    /**
     * Row ids, past all access rules.
     *
     * @param most so many of them at most
     */
    List<Long> rows(String type, SearchParameterMap asked, int most, RequestDetails request) {
        PlainSearch plain = plain(type, asked);
        return plain == null
                ? hapis(type, asked, most, request)
                : versions.rows(plain.condition(), plain.values(), most);
    }

    /** What a transaction has changed so far, only its own session knows. */
    private @Nullable PlainSearch plain(String type, SearchParameterMap asked) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? null
                : PlainSearch.of(type, asked, definitions);
    }

    private List<Long> hapis(String type, SearchParameterMap asked, int most, RequestDetails request) {
        asked.setCount(null);
        asked.setLoadSynchronousUpTo(most);
        IFhirResourceDao<?> dao = types.getResourceDao(type);
        List<IResourcePersistentId<?>> found = dao.searchForIds(asked, request);
        return found.stream().map(each -> (Long) each.getId()).toList();
    }
}
