package no.whatmatters.storage;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * The elements that a search looks at. A record that is shown in part is not found by what is hidden in it, and comes last where
 * it would be sorted by it: else the search would tell what the record does not. Decision 0081.
 *
 * @param chosenBy names of the elements that its parameters look at
 * @param sortedBy names of those that it sorts by
 */
record AskedElements(Set<String> chosenBy, Set<String> sortedBy) {

    /** Where it cannot be told which elements. */
    static final String ANY = "*";

    /** FHIR type → its paths in an expression: each search asks. */
    private static final Map<String, Pattern> PATHS = new ConcurrentHashMap<>();

    static AskedElements of(SearchQuery query, ISearchParamRegistry definitions) {
        Set<String> chosenBy = new HashSet<>();
        query.parameters().keySet().forEach(each -> chosenBy.addAll(elements(query.type(), code(each), definitions)));
        Set<String> sortedBy = new HashSet<>();
        for (SortSpec each = query.sort(); each != null; each = each.getChain()) {
            sortedBy.addAll(elements(query.type(), each.getParamName(), definitions));
        }
        return new AskedElements(chosenBy, sortedBy);
    }

    /** The parameter's own name, without its modifier or chain. */
    static String code(String parameter) {
        return parameter.replaceFirst("[.:].*", "");
    }

    /** Those that a parameter looks at; what begins with an underscore is the server's own. */
    static Set<String> elements(String type, String code, ISearchParamRegistry definitions) {
        if (code.startsWith("_")) {
            return Set.of();
        }
        RuntimeSearchParam definition =
                definitions.getActiveSearchParam(type, code, SearchParamLookupContextEnum.SEARCH);
        return elements(type, definition == null ? null : definition.getPath());
    }

    /** Such as {@code target} of {@code Goal.target.measure}; of each part of an expression that is about the type. */
    static Set<String> elements(String type, @Nullable String expression) {
        Set<String> found = new HashSet<>();
        Matcher path = PATHS.computeIfAbsent(type, each -> Pattern.compile("\\b" + each + "\\.([a-zA-Z]+)"))
                .matcher(expression == null ? "" : expression);
        while (path.find()) {
            found.add(path.group(1));
        }
        return found.isEmpty() ? Set.of(ANY) : found;
    }

    /** All of them. */
    Set<String> all() {
        Set<String> all = new HashSet<>(chosenBy);
        all.addAll(sortedBy);
        return all;
    }

    /** Whether none of those hides anything from its reader that the search has looked at. */
    boolean areShownIn(List<IBaseResource> matches) {
        Set<String> all = all();
        return matches.stream().noneMatch(each -> Searching.isMatch(each) && hides(each, all));
    }

    /** Those that may be found, in an order that tells nothing of what is hidden. */
    List<IBaseResource> choose(List<IBaseResource> matches) {
        List<IBaseResource> found =
                matches.stream().filter(each -> !hides(each, chosenBy)).toList();
        List<IBaseResource> ordered = new ArrayList<>(
                found.stream().filter(each -> !hides(each, sortedBy)).toList());
        found.stream()
                .filter(each -> hides(each, sortedBy))
                .sorted(Comparator.comparing(each -> each.getIdElement().getIdPart()))
                .forEach(ordered::add);
        return ordered;
    }

    private static boolean hides(IBaseResource match, Set<String> elements) {
        Set<String> hidden = ShownInPart.hiddenIn(match);
        return !hidden.isEmpty() && (elements.contains(ANY) || !Collections.disjoint(hidden, elements));
    }
}
