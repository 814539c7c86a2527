package no.whatmatters.storage;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.base.Splitter;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.CanonicalType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The links between records that HAPI keeps in an index, as includes follow them. Decision 0083. */
@Component
class Links {

    private static final String FOLLOWED = """
            select l.target_resource_id from hfj_resource r
              join hfj_res_link l on l.src_resource_id = r.res_id and l.src_path = any(?)
             where r.res_type = ? and r.fhir_id = any(?) and l.target_resource_id is not null
            union
            select l.src_resource_id from hfj_resource r
              join hfj_res_link l on l.target_resource_id = r.res_id and l.src_path = any(?)
             where r.res_type = ? and r.fhir_id = any(?)
             order by 1 limit ?""";

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
        return pathsOf(include).stream().anyMatch(this::isCanonical);
    }

    private boolean isCanonical(String path) {
        List<String> names = Splitter.on('.').splitToList(path);
        BaseRuntimeChildDefinition element =
                names.size() == 2 ? fhir.getResourceDefinition(names.get(0)).getChildByName(names.get(1)) : null;
        return element != null
                && element.getChildByName(names.get(1)) != null
                && element.getChildByName(names.get(1)).getImplementingClass() == CanonicalType.class;
    }

    /**
     * Row ids of the records that those lead to, and of those that lead to them.
     *
     * @param type FHIR type of those
     * @param ids logical ids of those
     * @param most at most so many are answered
     */
    List<Long> rowsFrom(
            String type, List<String> ids, Collection<Include> forwards, Collection<Include> backwards, int most) {
        String[] names = ids.toArray(String[]::new);
        return database.queryForList(
                FOLLOWED, Long.class, paths(forwards), type, names, paths(backwards), type, names, most);
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
