package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Searches that write nothing as long as their answer fits on one page. A longer answer keeps the row ids of the rest
 * in a snapshot, and each further page is a search for those ids. Decision 0007.
 */
final class Searching {

    /** Matches that the pages of one search can show together. */
    static final int MOST_MATCHES = 10_000;

    private final IFhirResourceDao<IBaseResource> dao;
    private final SearchSnapshots snapshots;
    private final RequestDetails request;
    private final boolean mayHide;

    /**
     * Searches of one type, for the caller of one request.
     *
     * @param mayHide whether something may be hidden from the caller
     */
    Searching(IFhirResourceDao<IBaseResource> dao, SearchSnapshots snapshots, RequestDetails request, boolean mayHide) {
        this.dao = dao;
        this.snapshots = snapshots;
        this.request = request;
        this.mayHide = mayHide;
    }

    SearchPage firstPage(SearchQuery query) {
        SearchParameterMap parameters = parametersOf(query);
        query.includes().forEach(parameters::addInclude);
        query.reverseIncludes().forEach(parameters::addRevInclude);
        IBundleProvider found = dao.search(parameters, request);
        List<IBaseResource> resources = found.getResources(0, Integer.MAX_VALUE);
        if (FoundMatches.in(request) < query.pageSize()) {
            return new SearchPage(resources, shown(found, resources), null, 1, false);
        }
        SearchSnapshot rest = rest(query, resources);
        if (mayHide) {
            return visible().fill(resources, rest, true);
        }
        if (rest.matches().isEmpty()) {
            return new SearchPage(resources, found.size(), null, 1, false);
        }
        snapshots.keep(rest, request);
        return new SearchPage(resources, found.size(), rest.token(), 1, false);
    }

    /** What was found may in part be hidden from the caller, and must not be counted then. */
    private static @Nullable Integer shown(IBundleProvider found, List<IBaseResource> resources) {
        Integer size = found.size();
        if (size == null) {
            return null;
        }
        return resources.isEmpty()
                ? Math.max(size, 0)
                : (int) matches(resources).count();
    }

    SearchPage page(SearchSnapshot snapshot, int number) {
        if (!snapshot.summary().isEmpty()) {
            request.addParameter(Constants.PARAM_SUMMARY, new String[] {snapshot.summary()});
        }
        if (mayHide) {
            return visiblePage(snapshot, number);
        }
        List<String> ids = snapshots.idsOf(snapshot.page(number));
        boolean more = snapshot.hasPageAfter(number);
        List<IBaseResource> resources = ids.isEmpty() ? List.of() : inOrder(ids, load(snapshot, ids, true));
        return new SearchPage(resources, null, more ? snapshot.token() : null, number, !more && snapshot.moreExisted());
    }

    /** A number of one's own making could count what is hidden. */
    private SearchPage visiblePage(SearchSnapshot snapshot, int number) {
        if (number != VisiblePages.NEXT) {
            throw new RequestRefused(StorageRefusal.PAGE_LINK_EXPIRED);
        }
        return visible().fill(List.of(), snapshot, false);
    }

    private VisiblePages visible() {
        return new VisiblePages(this::visibleOf, rest -> {
            SearchSnapshot further = rest.named(snapshots.newToken());
            snapshots.keep(further, request);
            return further.token();
        });
    }

    private List<IBaseResource> visibleOf(SearchSnapshot snapshot, List<Long> rows, boolean included) {
        List<String> ids = snapshots.idsOf(rows);
        return ids.isEmpty() ? List.of() : inOrder(ids, load(snapshot, ids, included));
    }

    private SearchParameterMap parametersOf(SearchQuery query) {
        SearchParameterMap parameters = new SearchParameterMap();
        Map<String, List<String>> others = new HashMap<>(query.parameters());
        addIds(others.remove(IAnyResource.SP_RES_ID), parameters);
        addLastUpdated(others.remove(Constants.PARAM_LASTUPDATED), parameters);
        dao.translateRawParameters(others, parameters);
        parameters.setLoadSynchronous(true);
        parameters.setCount(query.pageSize());
        parameters.setSort(query.sort());
        parameters.setSearchTotalMode(query.total());
        parameters.setSummaryMode(query.summary());
        return parameters;
    }

    /** HAPI leaves this parameter out of its translation, and would answer everything. */
    private static void addIds(@Nullable List<String> values, SearchParameterMap parameters) {
        if (values == null) {
            return;
        }
        for (String value : values) {
            TokenOrListParam ids = new TokenOrListParam();
            Splitter.on(',').split(value).forEach(id -> ids.add(new TokenParam(new IdType(id).getIdPart())));
            parameters.add(IAnyResource.SP_RES_ID, ids);
        }
    }

    /** As {@link #addIds}. */
    private void addLastUpdated(@Nullable List<String> values, SearchParameterMap parameters) {
        if (values == null) {
            return;
        }
        DateRangeParam range = new DateRangeParam();
        range.setValuesAsQueryTokens(
                dao.getContext(),
                Constants.PARAM_LASTUPDATED,
                values.stream().map(Searching::asOneParameter).toList());
        parameters.setLastUpdated(range);
    }

    private static QualifiedParamList asOneParameter(String value) {
        return QualifiedParamList.singleton(value);
    }

    private SearchSnapshot rest(SearchQuery query, List<IBaseResource> firstPage) {
        SearchParameterMap parameters = parametersOf(query);
        parameters.setCount(null);
        parameters.setLoadSynchronousUpTo(MOST_MATCHES + 1);
        List<IResourcePersistentId<?>> all = dao.searchForIds(parameters, request);
        boolean more = all.size() > MOST_MATCHES;
        List<Long> rows = all.stream()
                .limit(MOST_MATCHES)
                .map(each -> (Long) each.getId())
                .toList();
        return new SearchSnapshot(
                snapshots.newToken(),
                query.type(),
                query.pageSize(),
                without(firstPage, rows),
                more,
                query.includes().stream().map(Searching::text).toList(),
                query.reverseIncludes().stream().map(Searching::text).toList(),
                query.summary() == null ? "" : query.summary().getCode());
    }

    private List<Long> without(List<IBaseResource> firstPage, List<Long> rows) {
        List<String> shown =
                matches(firstPage).map(each -> each.getIdElement().getIdPart()).toList();
        List<Long> rest = new ArrayList<>(rows);
        rest.removeAll(new HashSet<>(snapshots.rowsOf(dao.getContext().getResourceType(dao.getResourceType()), shown)));
        return rest;
    }

    private List<IBaseResource> load(SearchSnapshot snapshot, List<String> ids, boolean included) {
        SearchParameterMap parameters = new SearchParameterMap();
        TokenOrListParam wanted = new TokenOrListParam();
        ids.forEach(id -> wanted.add(new TokenParam(id)));
        parameters.add(IAnyResource.SP_RES_ID, wanted);
        parameters.setLoadSynchronous(true);
        // HAPI takes the page size from the request, and a page link carries none.
        Map<String, String[]> sent = request.getParameters();
        Map<String, String[]> counted = new HashMap<>(sent);
        counted.put(Constants.PARAM_COUNT, new String[] {String.valueOf(ids.size())});
        request.setParameters(counted);
        if (included) {
            snapshot.includes().forEach(each -> parameters.addInclude(includeOf(each)));
            snapshot.reverseIncludes().forEach(each -> parameters.addRevInclude(includeOf(each)));
        }
        try {
            return dao.search(parameters, request).getResources(0, Integer.MAX_VALUE);
        } finally {
            request.setParameters(new HashMap<>(sent));
        }
    }

    private static List<IBaseResource> inOrder(List<String> ids, List<IBaseResource> loaded) {
        Map<String, IBaseResource> matches = new HashMap<>();
        matches(loaded).forEach(each -> matches.put(each.getIdElement().getIdPart(), each));
        List<IBaseResource> ordered = new ArrayList<>();
        ids.stream().map(matches::get).filter(each -> each != null).forEach(ordered::add);
        loaded.stream().filter(each -> !isMatch(each)).forEach(ordered::add);
        return ordered;
    }

    private static Stream<IBaseResource> matches(List<IBaseResource> resources) {
        return resources.stream().filter(Searching::isMatch);
    }

    static boolean isMatch(IBaseResource resource) {
        return ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource) != BundleEntrySearchModeEnum.INCLUDE;
    }

    private static String text(Include include) {
        return include.getValue() + (include.isRecurse() ? "#iterate" : "");
    }

    private static Include includeOf(String text) {
        boolean iterate = text.endsWith("#iterate");
        return new Include(iterate ? text.substring(0, text.length() - "#iterate".length()) : text, iterate);
    }
}
