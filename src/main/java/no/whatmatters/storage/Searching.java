package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.person.ReadsVersions;
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
    private final SearchedRecords searched;
    private final ReadsVersions versions;
    private final Links links;
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
            SearchedRecords searched,
            ReadsVersions versions,
            Links links,
            HidesRecords hides,
            ISearchParamRegistry definitions,
            RequestDetails request,
            boolean mayHide) {
        this.types = types;
        this.dao = types.getResourceDao(type);
        this.snapshots = snapshots;
        this.asked = new AskedParameters(dao, persons, definitions);
        this.searched = searched;
        this.versions = versions;
        this.links = links;
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
     * @param rows keys of these matches; null where HAPI does not tell them
     */
    private record Found(
            List<IBaseResource> resources,
            @Nullable Integer size,
            int matches,
            @Nullable List<Long> rows) {}

    SearchPage firstPage(SearchQuery query) {
        if (query.only() != null && query.only().isEmpty()) {
            return new SearchPage(List.of(), 0, null, 1, false);
        }
        Found found = isCounted(query) ? counted(query) : found(query);
        boolean onOnePage = found.matches() < query.pageSize();
        if (mayHide) {
            AskedElements looked = AskedElements.of(query, definitions);
            if (!(onOnePage && looked.areShownIn(found.resources())) && hides.mayHideIn(looked.all(), request)) {
                return chosen(query, looked);
            }
        }
        if (onOnePage) {
            return new SearchPage(found.resources(), shown(found), null, 1, false);
        }
        List<Long> all = allOf(query);
        List<Long> rows = shownOf(all);
        // Two looks, in no order: whatever the first page has not looked at, is left for the others.
        List<Long> first =
                found.rows() != null ? found.rows() : rows.subList(0, Math.min(query.pageSize(), rows.size()));
        SearchSnapshot rest = rest(query, without(rows, first), all.size() > MOST_MATCHES);
        List<IBaseResource> resources = found.rows() != null || areAllOf(found.resources(), first)
                ? found.resources()
                : visibleOf(rest, first, true);
        if (mayHide) {
            return visible().fill(resources, rest, true);
        }
        if (rest.matches().isEmpty()) {
            return new SearchPage(resources, found.size(), null, 1, false);
        }
        snapshots.keep(rest, request);
        return new SearchPage(resources, found.size(), rest.token(), 1, false);
    }

    /** Whether HAPI has to count the matches. */
    private static boolean isCounted(SearchQuery query) {
        return (query.total() != null && query.total() != SearchTotalModeEnum.NONE)
                || query.summary() == SummaryEnum.COUNT;
    }

    /** What may be found by those elements, in an order that tells nothing: all matches are looked at for that. */
    private SearchPage chosen(SearchQuery query, AskedElements looked) {
        List<Long> all = allOf(query);
        List<String> ids = looked.choose(matchesOf(shownOf(all))).stream()
                .map(each -> each.getIdElement().getIdPart())
                .toList();
        return visible()
                .fill(List.of(), rest(query, snapshots.rowsOf(query.type(), ids), all.size() > MOST_MATCHES), true);
    }

    private Found found(SearchQuery query) {
        ReadsVersions.Found found = searched.found(query.type(), asked.of(query), query.pageSize(), request);
        List<IBaseResource> shown = withIncludes(asMatches(found.shown()), query.includes(), query.reverseIncludes());
        int number = found.rows().size();
        Integer size = number < query.pageSize() ? (int) matches(shown).count() : null;
        return new Found(shown, size, number, found.rows());
    }

    private Found counted(SearchQuery query) {
        FoundMatches.forget(request);
        IBundleProvider found = dao.search(asked.of(query), request);
        List<IBaseResource> matches = found.getResources(0, Integer.MAX_VALUE);
        return new Found(
                withIncludes(matches, query.includes(), query.reverseIncludes()),
                found.size(),
                FoundMatches.in(request),
                null);
    }

    private List<IBaseResource> matchesOf(List<Long> rows) {
        return asMatches(versions.byRow(rows, request));
    }

    private static List<IBaseResource> asMatches(List<? extends IBaseResource> found) {
        List<IBaseResource> matches = new ArrayList<>(found);
        matches.forEach(each -> ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(each, BundleEntrySearchModeEnum.MATCH));
        return matches;
    }

    private List<IBaseResource> withIncludes(
            List<IBaseResource> matches, Collection<Include> forwards, Collection<Include> backwards) {
        List<IBaseResource> brought =
                new FollowedIncludes(types, links, definitions, request, forwards, backwards).from(matches);
        if (brought.isEmpty()) {
            return matches;
        }
        List<IBaseResource> all = new ArrayList<>(matches);
        all.addAll(brought);
        return all;
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

    /** Whether a first page, found a moment before, shows all of those that all pages together begin with. */
    private boolean areAllOf(List<IBaseResource> found, List<Long> rows) {
        List<String> shown =
                matches(found).map(each -> each.getIdElement().getIdPart()).toList();
        return new HashSet<>(snapshots.rowsOf(dao.getContext().getResourceType(dao.getResourceType()), shown))
                .equals(new HashSet<>(rows));
    }

    private static List<Long> without(List<Long> rows, List<Long> first) {
        Set<Long> there = new HashSet<>(first);
        return rows.stream().filter(each -> !there.contains(each)).toList();
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
        return shownOf(allOf(query));
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
        List<IBaseResource> matches = matchesOf(rows);
        return included
                ? withIncludes(
                        matches, IncludeText.read(snapshot.includes()), IncludeText.read(snapshot.reverseIncludes()))
                : matches;
    }

    private List<Long> allOf(SearchQuery query) {
        return searched.rows(query.type(), asked.of(query), MOST_MATCHES + 1, request);
    }

    private static List<Long> shownOf(List<Long> all) {
        return all.subList(0, Math.min(MOST_MATCHES, all.size()));
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

    private static Stream<IBaseResource> matches(List<IBaseResource> resources) {
        return resources.stream().filter(Searching::isMatch);
    }

    static boolean isMatch(IBaseResource resource) {
        return ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource) != BundleEntrySearchModeEnum.INCLUDE;
    }
}
