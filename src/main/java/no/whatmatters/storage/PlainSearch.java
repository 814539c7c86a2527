package no.whatmatters.storage;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.util.SearchParamHash;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.whatmatters.storage.person.SingleValues;
import no.whatmatters.vocabulary.ServerStatement;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.jspecify.annotations.Nullable;

/**
 * A search by ids, references and codes, and by nothing else, as a condition on HAPI's indexes: it finds what HAPI would find.
 * Pure. Decision 0091.
 *
 * @param condition on the table of records, as {@code r}
 * @param values of its placeholders
 */
record PlainSearch(String condition, List<Object> values) {

    private static final int MOST_ALTERNATIVES = 20;

    /** PostgreSQL looks for the best order of so many tables ({@code join_collapse_limit}); of which two are read. */
    private static final int MOST_TABLES = 8;

    private static final int TABLES_READ = 2;
    /** Parameters that leave little to look among. */
    static final List<String> FIND_LITTLE = List.of(IAnyResource.SP_RES_ID, "identifier", "patient", "subject");

    private static final String LINKS = "hfj_res_link";
    private static final String CODES = "hfj_spidx_token";

    private static final String REFERS = " and exists (select 1 from hfj_res_link l"
            + " join hfj_resource t on t.res_id = l.target_resource_id"
            + " where l.src_resource_id = r.res_id and l.src_path in (%s) and (%s))";

    private static final String IS_CODED =
            " and exists (select 1 from hfj_spidx_token c where c.res_id = r.res_id and (%s))";

    private static final String HAS_ID = " and (%s)";

    /** That search; null where HAPI has to carry it out. */
    static @Nullable PlainSearch of(String type, SearchParameterMap asked, ISearchParamRegistry definitions) {
        if (asked.isEmpty() || isSorted(asked.getSort()) || asked.getLastUpdated() != null) {
            return null;
        }
        StringBuilder sql = new StringBuilder("r.res_type = ?");
        List<Object> values = new ArrayList<>(List.of(type));
        int tables = TABLES_READ;
        for (String each : bySelectivity(asked.keySet())) {
            PlainSearch part = part(type, each, asked.get(each), definitions);
            tables += part == null ? 0 : part.tables();
            if (part == null || tables > MOST_TABLES) {
                return null;
            }
            sql.append(part.condition);
            values.addAll(part.values);
        }
        return new PlainSearch(sql.toString(), values);
    }

    /** By more than the order of rows, which plain searches have too. */
    private static boolean isSorted(@Nullable SortSpec asked) {
        return asked != null && !Constants.PARAM_PID.equals(asked.getParamName());
    }

    /** Who is named finds the least; PostgreSQL follows the order in which much is said. */
    private static List<String> bySelectivity(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparing((String each) -> {
                            int place = FIND_LITTLE.indexOf(each);
                            return place < 0 ? FIND_LITTLE.size() : place;
                        })
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int tables() {
        return condition.contains(LINKS) ? 2 : condition.contains(CODES) ? 1 : 0;
    }

    /** What one parameter says once, with some alternatives; of what it says several times HAPI makes something of its own. */
    private static @Nullable PlainSearch part(
            String type, String name, List<List<IQueryParameterType>> said, ISearchParamRegistry definitions) {
        List<IQueryParameterType> alternatives = said.size() == 1 ? said.get(0) : List.of();
        RuntimeSearchParam definition =
                definitions.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
        if (definition == null || alternatives.isEmpty() || alternatives.size() > MOST_ALTERNATIVES) {
            return null;
        }
        if (name.equals(IAnyResource.SP_RES_ID)) {
            return any(HAS_ID, List.of(), alternatives, PlainSearch::id);
        }
        List<String> paths = paths(type, definition);
        return switch (definition.getParamType()) {
            case TOKEN -> any(IS_CODED, List.of(), alternatives, each -> code(type, name, each));
            case REFERENCE -> paths.isEmpty() ? null : any(REFERS, paths, alternatives, PlainSearch::target);
            default -> null;
        };
    }

    /** One of the alternatives within a text; null where one of them is not plain. */
    private static @Nullable PlainSearch any(
            String text,
            List<String> paths,
            List<IQueryParameterType> alternatives,
            Function<IQueryParameterType, @Nullable PlainSearch> plain) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>(SingleValues.of(paths));
        for (IQueryParameterType each : alternatives) {
            PlainSearch one = each.getMissing() == null ? plain.apply(each) : null;
            if (one == null) {
                return null;
            }
            conditions.add(one.condition);
            values.addAll(one.values);
        }
        String any = String.join(" or ", conditions);
        return new PlainSearch(
                paths.isEmpty() ? text.formatted(any) : text.formatted(SingleValues.places(paths.size()), any), values);
    }

    private static @Nullable PlainSearch id(IQueryParameterType asked) {
        return asked instanceof TokenParam id && id.getModifier() == null && id.getValue() != null
                ? new PlainSearch("r.fhir_id = ?", List.of(id.getValue()))
                : null;
    }

    /** A code of any system, or of that one. */
    private static @Nullable PlainSearch code(String type, String name, IQueryParameterType asked) {
        if (!(asked instanceof TokenParam token)
                || token.getModifier() != null
                || Strings.nullToEmpty(token.getValue()).isBlank()
                || "".equals(token.getSystem())) {
            return null;
        }
        String code = token.getValue().trim();
        return token.getSystem() == null
                ? new PlainSearch("c.hash_value = ?", List.of(SearchParamHash.hashSearchParam(type, name, code)))
                : new PlainSearch(
                        "c.hash_sys_and_value = ?",
                        List.of(SearchParamHash.hashSearchParam(
                                type, name, token.getSystem().trim(), code)));
    }

    /** A record here. Where the type is not said, whichever has that id. */
    private static @Nullable PlainSearch target(IQueryParameterType asked) {
        if (!(asked instanceof ReferenceParam reference)
                || reference.hasChain()
                || reference.getBaseUrl() != null
                || Strings.nullToEmpty(reference.getIdPart()).isBlank()) {
            return null;
        }
        String type = reference.getResourceType();
        if (type == null) {
            return new PlainSearch("t.fhir_id = ?", List.of(reference.getIdPart()));
        }
        return ServerStatement.ofTheGuide().type(type) == null
                ? null
                : new PlainSearch("t.fhir_id = ? and t.res_type = ?", List.of(reference.getIdPart(), type));
    }

    private static List<String> paths(String type, RuntimeSearchParam definition) {
        return definition.getPathsSplit().stream()
                .map(String::strip)
                .filter(each -> each.contains(type + "."))
                .toList();
    }
}
