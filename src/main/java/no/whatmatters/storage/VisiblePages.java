package no.whatmatters.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Pages for a caller from whom some matches may be hidden: each is filled up with what may be seen, and names a next page only
 * where something that may be seen is left. So neither a short page nor a link tells of what is hidden. Each page has a
 * snapshot of its own, which begins with what it shows.
 */
final class VisiblePages {

    /** The only page of such a snapshot, in links. */
    static final int NEXT = 2;

    private final Loading loading;
    private final Keeping keeping;

    /** Loads records of a search, leaving out what the caller may not see. */
    @FunctionalInterface
    interface Loading {

        /**
         * Loads them.
         *
         * @param rows row ids of matches
         * @param included whether what the search includes comes with them
         */
        List<IBaseResource> load(SearchSnapshot snapshot, List<Long> rows, boolean included);
    }

    /** Keeps what is left of a search. */
    @FunctionalInterface
    interface Keeping {

        /** Keeps it; answers the token that names it. */
        String keep(SearchSnapshot snapshot);
    }

    VisiblePages(Loading loading, Keeping keeping) {
        this.loading = loading;
        this.keeping = keeping;
    }

    /**
     * A page.
     *
     * @param begun what is on it already, as the caller may see it
     * @param rest what else was found
     * @param counted whether it is the first page, whose matches are all there are where no other follows
     */
    SearchPage fill(List<IBaseResource> begun, SearchSnapshot rest, boolean counted) {
        List<IBaseResource> page = new ArrayList<>(begun);
        List<Long> rows = rest.matches();
        int at = 0;
        while (matches(page) < rest.pageSize() && at < rows.size()) {
            int to = Math.min(rows.size(), at + rest.pageSize() - matches(page));
            page.addAll(loading.load(rest, rows.subList(at, to), true));
            at = to;
        }
        while (at < rows.size() && nothingToSee(rest, at)) {
            at += rest.pageSize();
        }
        if (at < rows.size()) {
            return new SearchPage(inOrder(page), null, keeping.keep(rest.from(at)), 1, false);
        }
        return new SearchPage(inOrder(page), counted ? matches(page) : null, null, 1, rest.moreExisted());
    }

    private boolean nothingToSee(SearchSnapshot rest, int at) {
        List<Long> rows = rest.matches();
        List<Long> some = rows.subList(at, Math.min(rows.size(), at + rest.pageSize()));
        return loading.load(rest, some, false).isEmpty();
    }

    private static int matches(List<IBaseResource> page) {
        return (int) page.stream().filter(Searching::isMatch).count();
    }

    /** Matches first, then what they include, each once. */
    private static List<IBaseResource> inOrder(List<IBaseResource> page) {
        List<IBaseResource> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (boolean match : new boolean[] {true, false}) {
            for (IBaseResource each : page) {
                if (Searching.isMatch(each) == match
                        && there.add(
                                each.getIdElement().toUnqualifiedVersionless().getValue())) {
                    ordered.add(each);
                }
            }
        }
        return ordered;
    }
}
