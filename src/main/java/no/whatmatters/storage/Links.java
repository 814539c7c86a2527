package no.whatmatters.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.storage.hapi.RelativeCanonicals;
import no.whatmatters.storage.person.StoredRow;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links between records that HAPI keeps in an index, as includes follow them. Decision 0083. */
@Component
class Links {

    private static final String FORWARDS = """
            select distinct target_resource_id from hfj_res_link
             where src_resource_id = any(?) and src_path = any(?) and target_resource_id is not null
             order by 1 limit ?""";

    private static final String BACKWARDS = """
            select distinct src_resource_id from hfj_res_link
             where target_resource_id = any(?) and src_path = any(?) order by 1 limit ?""";

    private static final String ROWS = "select res_id from hfj_resource where res_type = ? and fhir_id = any(?)";

    private final JdbcTemplate database;
    private final ISearchParamRegistry parameters;
    private final FhirContext fhir;

    Links(JdbcTemplate database, ISearchParamRegistry parameters, FhirContext fhir) {
        this.database = database;
        this.parameters = parameters;
        this.fhir = fhir;
    }

    /** Whether it leads to a canonical URL, of which the index of links knows no record. */
    boolean isCanonical(Include include) {
        return pathsOf(include).stream().anyMatch(each -> RelativeCanonicals.standAt(each, fhir));
    }

    /**
     * Row ids of the records that those lead to, and of those that lead to them.
     *
     * @param shown records of one type
     * @param most at most so many are answered
     */
    List<Long> rowsFrom(
            List<IBaseResource> shown, Collection<Include> forwards, Collection<Include> backwards, int most) {
        if (forwards.isEmpty() && backwards.isEmpty()) {
            return List.of();
        }
        Long[] rows = rowsOf(shown);
        Set<Long> found = new LinkedHashSet<>();
        if (!forwards.isEmpty()) {
            found.addAll(database.queryForList(FORWARDS, Long.class, rows, paths(forwards), most));
        }
        if (!backwards.isEmpty()) {
            found.addAll(database.queryForList(BACKWARDS, Long.class, rows, paths(backwards), most));
        }
        return found.stream().limit(most).toList();
    }

    private Long[] rowsOf(List<IBaseResource> shown) {
        List<Long> known =
                shown.stream().flatMap(each -> StoredRow.of(each).stream()).toList();
        if (known.size() == shown.size()) {
            return known.toArray(Long[]::new);
        }
        return database.queryForList(
                        ROWS,
                        Long.class,
                        shown.get(0).fhirType(),
                        shown.stream()
                                .map(each -> each.getIdElement().getIdPart())
                                .toArray(String[]::new))
                .toArray(Long[]::new);
    }

    private String[] paths(Collection<Include> includes) {
        return includes.stream()
                .flatMap(each -> pathsOf(each).stream())
                .distinct()
                .toArray(String[]::new);
    }

    private List<String> pathsOf(Include include) {
        RuntimeSearchParam parameter = parameters.getActiveSearchParam(
                include.getParamType(), include.getParamName(), SearchParamLookupContextEnum.ALL);
        return parameter == null ? List.of() : parameter.getPathsSplitForResourceType(include.getParamType());
    }
}
