package no.whatmatters.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.whatmatters.storage.hapi.RelativeCanonicals;
import no.whatmatters.storage.person.ReadsVersions;
import no.whatmatters.storage.person.SingleValues;
import no.whatmatters.storage.person.StoredRow;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links between records that HAPI keeps in an index, as includes follow them. Decision 0083. */
@Component
class Links {

    private static final String FORWARDS = "select l.target_resource_id from hfj_res_link l"
            + " where l.src_resource_id in (%s) and l.src_path in (%s)";

    private static final String BACKWARDS = "select l.src_resource_id from hfj_res_link l"
            + " where l.target_resource_id in (%s) and l.src_path in (%s)";

    private static final String ROWS = "select res_id from hfj_resource where res_type = ? and fhir_id = any(?)";

    /** So many are looked at for one page and step, hidden ones too. */
    static final int MOST_LOOKED_AT = 10_000;

    private static final int AT_ONCE = 250;

    private final JdbcTemplate database;
    private final ReadsVersions versions;
    private final ISearchParamRegistry parameters;
    private final FhirContext fhir;

    Links(JdbcTemplate database, ReadsVersions versions, ISearchParamRegistry parameters, FhirContext fhir) {
        this.database = database;
        this.versions = versions;
        this.parameters = parameters;
        this.fhir = fhir;
    }

    /** Whether it leads to a canonical URL, of which the index of links knows no record. */
    boolean isCanonical(Include include) {
        return pathsOf(include).stream().anyMatch(each -> RelativeCanonicals.standAt(each, fhir));
    }

    /**
     * The records that those lead to, and those that lead to them, as the caller may see them.
     *
     * @param shown records of one type
     * @param most about so many are read; what is hidden does not count
     * @param led of records that the caller may see, those that a way leads to that is seen too
     */
    List<IBaseResource> from(
            List<IBaseResource> shown,
            Collection<Include> forwards,
            Collection<Include> backwards,
            int most,
            UnaryOperator<List<IBaseResource>> led,
            RequestDetails request) {
        if (shown.isEmpty() || (forwards.isEmpty() && backwards.isEmpty())) {
            return List.of();
        }
        List<Long> rows = rowsOf(shown);
        List<String> ways = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        add(FORWARDS, rows, paths(forwards), ways, values);
        add(BACKWARDS, rows, paths(backwards), ways, values);
        if (ways.isEmpty()) {
            return List.of();
        }
        String condition = "r.res_id in (" + String.join(" union all ", ways) + ")";
        ReadsVersions.Found first = versions.matching(condition, values, most, request);
        List<IBaseResource> brought = new ArrayList<>(led.apply(List.copyOf(first.shown())));
        if (first.rows().size() == most && brought.size() < most) {
            Iterator<List<Long>> rest = Lists.partition(others(condition, values, first.rows()), AT_ONCE)
                    .iterator();
            while (brought.size() < most && rest.hasNext()) {
                brought.addAll(led.apply(List.copyOf(versions.byRow(rest.next(), request))));
            }
        }
        return brought;
    }

    private List<Long> others(String condition, List<Object> values, List<Long> looked) {
        Set<Long> known = new HashSet<>(looked);
        return versions.rows(condition, values, MOST_LOOKED_AT).stream()
                .filter(each -> !known.contains(each))
                .toList();
    }

    private static void add(String way, List<Long> rows, List<String> paths, List<String> ways, List<Object> values) {
        if (!rows.isEmpty() && !paths.isEmpty()) {
            ways.add(way.formatted(SingleValues.places(rows.size()), SingleValues.places(paths.size())));
            values.addAll(SingleValues.of(rows));
            values.addAll(SingleValues.of(paths));
        }
    }

    private List<Long> rowsOf(List<IBaseResource> shown) {
        List<Long> known =
                shown.stream().flatMap(each -> StoredRow.of(each).stream()).toList();
        return known.size() == shown.size()
                ? known
                : database.queryForList(
                        ROWS,
                        Long.class,
                        shown.get(0).fhirType(),
                        shown.stream()
                                .map(each -> each.getIdElement().getIdPart())
                                .toArray(String[]::new));
    }

    private List<String> paths(Collection<Include> includes) {
        return includes.stream()
                .flatMap(each -> pathsOf(each).stream())
                .distinct()
                .toList();
    }

    private List<String> pathsOf(Include include) {
        RuntimeSearchParam parameter = parameters.getActiveSearchParam(
                include.getParamType(), include.getParamName(), SearchParamLookupContextEnum.ALL);
        return parameter == null ? List.of() : parameter.getPathsSplitForResourceType(include.getParamType());
    }
}
