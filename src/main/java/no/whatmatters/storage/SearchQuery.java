package no.whatmatters.storage;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.SummaryEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search as asked for, already checked against what the server offers.
 *
 * @param type FHIR type name
 * @param parameters name with modifier or chain → values, as they stood in the request
 * @param includes {@code _include}
 * @param reverseIncludes {@code _revinclude}
 * @param sort {@code _sort}, or null
 * @param pageSize matches on one page
 * @param total {@code _total}, or null
 * @param summary {@code _summary}, or null
 * @param only ids of the records among which it looks; null for all
 */
public record SearchQuery(
        String type,
        Map<String, List<String>> parameters,
        Set<Include> includes,
        Set<Include> reverseIncludes,
        @Nullable SortSpec sort,
        int pageSize,
        @Nullable SearchTotalModeEnum total,
        @Nullable SummaryEnum summary,
        @Nullable Set<String> only) {

    /** Among all records. */
    public SearchQuery(
            String type,
            Map<String, List<String>> parameters,
            Set<Include> includes,
            Set<Include> reverseIncludes,
            @Nullable SortSpec sort,
            int pageSize,
            @Nullable SearchTotalModeEnum total,
            @Nullable SummaryEnum summary) {
        this(type, parameters, includes, reverseIncludes, sort, pageSize, total, summary, null);
    }

    /** The same, of those records alone. */
    SearchQuery among(Set<String> ids) {
        return new SearchQuery(type, parameters, includes, reverseIncludes, sort, pageSize, total, summary, ids);
    }

    /** The same, chosen by other parameters. */
    public SearchQuery with(Map<String, List<String>> others) {
        return new SearchQuery(type, others, includes, reverseIncludes, sort, pageSize, total, summary, only);
    }

    /** The same without one of its parameters. */
    SearchQuery without(String parameter) {
        Map<String, List<String>> others = new HashMap<>(parameters);
        others.remove(parameter);
        return with(others);
    }
}
