package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.person.ReadsVersions;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * Searches that write nothing as long as their answer fits on one page. A longer answer keeps the row ids of the rest
 * in a snapshot, and each further page is a search for those ids. Decision 0007.
 */
final class Searching {

    /** Matches that the pages of one search can show together. */
    static final int MOST_MATCHES = 10_000;

    private final DaoRegistry types;
    private final IFhirResourceDao<IBaseResource> dao;
    private final SearchSnapshots snapshots;
    private final AskedParameters asked;
    private final ReadsVersions versions;
    private final HidesRecords hides;
    private final ISearchParamRegistry definitions;
    private final RequestDetails request;
    private final boolean mayHide;

    /**
     * Searches of one type, for the caller of one request.
     *
     * @param mayHide whether something may be hidden from the caller
     */
    @SuppressWarnings("unchecked")
    Searching(
            DaoRegistry types,
            String type,
            SearchSnapshots snapshots,
            FollowsPersons persons,
            ReadsVersions versions,
            HidesRecords hides,
            ISearchParamRegistry definitions,
            RequestDetails request,
            boolean mayHide) {
        this.types = types;
        this.dao = types.getResourceDao(type);
        this.snapshots = snapshots;
        this.asked = new AskedParameters(dao, persons);
        this.versions = versions;
        this.hides = hides;
        this.definitions = definitions;
        this.request = request;
        this.mayHide = mayHide;
    }

    /**
     * An answer before it is cut into pages.
     *
     * @param resources matches and what they bring along
     * @param size number of all matches where HAPI tells it
     * @param matches how many were found for this page, hidden ones too
     */
    private record Found(
            List<IBaseResource> resources, @Nullable Integer size, int matches) {}

    SearchPage firstPage(SearchQuery query) {
        if (query.only() != null && query.only().isEmpty()) {
            return new SearchPage(List.of(), 0, null, 1, false);
        }
        Found found = query.isPlain()
                ? plain(asked.of(query), query.pageSize())
                : find(asked.of(query), query.includes(), query.reverseIncludes());
        boolean onOnePage = found.matches() < query.pageSize();
        AskedElements looked = AskedElements.of(query, definitions);
        if (mayHide && !(onOnePage && looked.areShownIn(found.resources())) && hides.mayHideIn(looked.all(), request)) {
            return chosen(query, looked);
        }
        if (onOnePage) {
            return new SearchPage(found.resources(), shown(found), null, 1, false);
        }
        List<IResourcePersistentId<?>> all = allOf(query);
        List<Long> rows = rows(all);
        List<Long> first = rows.subList(0, Math.min(query.pageSize(), rows.size()));
        SearchSnapshot rest = rest(query, rows.subList(first.size(), rows.size()), all.size() > MOST_MATCHES);
        List<IBaseResource> resources =
                isOfThose(found.resources(), first) ? found.resources() : visibleOf(rest, first, true);
        if (mayHide) {
            return visible().fill(resources, rest, true);
        }
        if (rest.matches().isEmpty()) {
            return new SearchPage(resources, found.size(), null, 1, false);
        }
        snapshots.keep(rest, request);
        return new SearchPage(resources, found.size(), rest.token(), 1, false);
    }

    /** What may be found by those elements, in an order that tells nothing: all matches are looked at for that. */
    private SearchPage chosen(SearchQuery query, AskedElements looked) {
        List<IResourcePersistentId<?>> all = allOf(query);
        List<String> ids = looked.choose(matchesOf(rows(all))).stream()
                .map(each -> each.getIdElement().getIdPart())
                .toList();
        return visible()
                .fill(List.of(), rest(query, snapshots.rowsOf(query.type(), ids), all.size() > MOST_MATCHES), true);
    }

    private Found plain(SearchParameterMap parameters, int most) {
        parameters.setCount(null);
        parameters.setLoadSynchronousUpTo(most);
        List<Long> rows = rows(dao.searchForIds(parameters, request));
        List<IBaseResource> matches = matchesOf(rows);
        return new Found(matches, rows.size() < most ? matches.size() : null, rows.size());
    }

    private List<IBaseResource> matchesOf(List<Long> rows) {
        List<IBaseResource> matches = new ArrayList<>(versions.byRow(rows, request));
        matches.forEach(each -> ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(each, BundleEntrySearchModeEnum.MATCH));
        return matches;
    }

    private Found find(
            SearchParameterMap parameters, Collection<Include> includes, Collection<Include> reverseIncludes) {
        FollowedIncludes followed = new FollowedIncludes(types, definitions, request, includes, reverseIncludes);
        // HAPI would let _lastUpdated choose among the included ones too.
        boolean inOneSearch = parameters.getLastUpdated() == null;
        String type = dao.getContext().getResourceType(dao.getResourceType());
        List<Include> there = FollowedIncludes.ofOneStep(type, includes, false);
        List<Include> back = FollowedIncludes.ofOneStep(type, reverseIncludes, true);
        if (inOneSearch) {
            there.forEach(parameters::addInclude);
            back.forEach(parameters::addRevInclude);
        }
        FoundMatches.forget(request);
        IBundleProvider found = dao.search(parameters, request);
        List<IBaseResource> resources = new ArrayList<>(found.getResources(0, Integer.MAX_VALUE));
        int matches = FoundMatches.in(request);
        if (mayHide) {
            resources =
                    new ArrayList<>(LinkedIncludes.of(there, back, definitions).of(resources));
        }
        if (!inOneSearch || followed.iterate()) {
            resources.addAll(followed.from(resources, inOneSearch));
        }
        return new Found(resources, found.size(), matches);
    }

    /** What was found may in part be hidden from the caller, and must not be counted then. */
    private static @Nullable Integer shown(Found found) {
        Integer size = found.size();
        if (size == null) {
            return null;
        }
        return found.resources().isEmpty()
                ? Math.max(size, 0)
                : (int) matches(found.resources()).count();
    }

    /** Whether a first page, found a moment before, is what all pages together begin with. */
    private boolean isOfThose(List<IBaseResource> found, List<Long> rows) {
        List<String> shown =
                matches(found).map(each -> each.getIdElement().getIdPart()).toList();
        return new HashSet<>(rows)
                .containsAll(snapshots.rowsOf(dao.getContext().getResourceType(dao.getResourceType()), shown));
    }

    SearchPage page(SearchSnapshot snapshot, int number) {
        if (!snapshot.summary().isEmpty()) {
            request.addParameter(Constants.PARAM_SUMMARY, new String[] {snapshot.summary()});
        }
        if (mayHide) {
            return visiblePage(snapshot, number);
        }
        boolean more = snapshot.hasPageAfter(number);
        return new SearchPage(
                visibleOf(snapshot, snapshot.page(number), true),
                null,
                more ? snapshot.token() : null,
                number,
                !more && snapshot.moreExisted());
    }

    /** Row ids of all that it finds, to be chosen among. */
    List<Long> rowsOfAll(SearchQuery query) {
        return rows(allOf(query));
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
        if (!included
                || (snapshot.includes().isEmpty() && snapshot.reverseIncludes().isEmpty())) {
            return matchesOf(rows);
        }
        List<String> ids = snapshots.idsOf(rows);
        return ids.isEmpty() ? List.of() : inOrder(ids, load(snapshot, ids));
    }

    private List<IResourcePersistentId<?>> allOf(SearchQuery query) {
        SearchParameterMap parameters = asked.of(query);
        parameters.setCount(null);
        parameters.setLoadSynchronousUpTo(MOST_MATCHES + 1);
        return dao.searchForIds(parameters, request);
    }

    private static List<Long> rows(List<IResourcePersistentId<?>> all) {
        return all.stream().limit(MOST_MATCHES).map(each -> (Long) each.getId()).toList();
    }

    private SearchSnapshot rest(SearchQuery query, List<Long> rows, boolean more) {
        return new SearchSnapshot(
                snapshots.newToken(),
                query.type(),
                query.pageSize(),
                List.copyOf(rows),
                more,
                query.includes().stream().map(IncludeText::of).toList(),
                query.reverseIncludes().stream().map(IncludeText::of).toList(),
                query.summary() == null ? "" : query.summary().getCode());
    }

    private List<IBaseResource> load(SearchSnapshot snapshot, List<String> ids) {
        SearchParameterMap parameters = new SearchParameterMap();
        TokenOrListParam wanted = new TokenOrListParam();
        ids.forEach(id -> wanted.add(new TokenParam(id)));
        parameters.add(IAnyResource.SP_RES_ID, wanted);
        parameters.setLoadSynchronous(true);
        // HAPI takes the page size from the request, and a page link carries none.
        Map<String, String[]> sent = new HashMap<>(request.getParameters());
        Map<String, String[]> counted = new HashMap<>(sent);
        counted.put(Constants.PARAM_COUNT, new String[] {String.valueOf(ids.size())});
        request.setParameters(counted);
        try {
            return find(parameters, IncludeText.read(snapshot.includes()), IncludeText.read(snapshot.reverseIncludes()))
                    .resources();
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
}
