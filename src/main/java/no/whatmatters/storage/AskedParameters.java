package no.whatmatters.storage;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.storage.hapi.RelativeCanonicals;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** What a search asks for, in HAPI's terms. */
final class AskedParameters {

    private final IFhirResourceDao<?> dao;
    private final FollowsPersons persons;
    private final ISearchParamRegistry definitions;

    AskedParameters(IFhirResourceDao<?> dao, FollowsPersons persons, ISearchParamRegistry definitions) {
        this.dao = dao;
        this.persons = persons;
        this.definitions = definitions;
    }

    SearchParameterMap of(SearchQuery query) {
        SearchParameterMap parameters = new SearchParameterMap();
        Map<String, List<String>> others = new HashMap<>(query.parameters());
        addIds(others.remove(IAnyResource.SP_RES_ID), parameters);
        if (query.only() != null) {
            addIds(List.of(String.join(",", query.only())), parameters);
        }
        addLastUpdated(others.remove(Constants.PARAM_LASTUPDATED), parameters);
        dao.translateRawParameters(others, parameters);
        parameters.entrySet().forEach(asked -> asked.getValue().stream()
                .flatMap(List::stream)
                .forEach(each -> nameAsIndexed(query, asked.getKey(), each)));
        persons.follow(parameters);
        parameters.setLoadSynchronous(true);
        parameters.setCount(query.pageSize());
        parameters.setSort(orderOf(query));
        parameters.setSearchTotalMode(query.total());
        parameters.setSummaryMode(query.summary());
        return parameters;
    }

    /**
     * What is asked about somebody stands in the same order each time. Of all others PostgreSQL would walk through the index of all
     * records for the sake of the first few.
     */
    private static @Nullable SortSpec orderOf(SearchQuery query) {
        if (query.sort() != null) {
            return inOneOrder(query.sort());
        }
        boolean ofLittle =
                query.only() == null && query.parameters().keySet().stream().anyMatch(AskedParameters::findsLittle);
        return ofLittle ? new SortSpec(Constants.PARAM_PID) : null;
    }

    private static boolean findsLittle(String parameter) {
        return PlainSearch.FIND_LITTLE.contains(AskedElements.code(parameter));
    }

    /**
     * That order; and of those that it leaves alike, what was changed last comes last, or first where the order is descending: the
     * newest of two rankings of a day is the one by which the plan is drawn. Rows of one moment stand as they were sent.
     */
    private static SortSpec inOneOrder(SortSpec asked) {
        SortSpec next = asked.getChain();
        return new SortSpec(
                asked.getParamName(),
                asked.getOrder(),
                next == null ? last(asked.getParamName(), asked.getOrder()) : inOneOrder(next));
    }

    private static SortSpec last(String before, SortOrderEnum order) {
        SortSpec row = new SortSpec(Constants.PARAM_PID, order);
        return before.equals(Constants.PARAM_LASTUPDATED) ? row : new SortSpec(Constants.PARAM_LASTUPDATED, order, row);
    }

    /** A canonical without an address is a name, which HAPI would take for the id of a record. */
    private void nameAsIndexed(SearchQuery query, String parameter, IQueryParameterType asked) {
        if (asked instanceof ReferenceParam reference
                && reference.getResourceType() != null
                && reference.getBaseUrl() == null
                && reference.getQueryParameterQualifier() == null
                && leadsToCanonical(query.type(), parameter)) {
            reference.setValueAsQueryToken(
                    dao.getContext(), parameter, null, RelativeCanonicals.indexed(reference.getValue()));
        }
    }

    private boolean leadsToCanonical(String type, String parameter) {
        RuntimeSearchParam definition =
                definitions.getActiveSearchParam(type, parameter, SearchParamLookupContextEnum.SEARCH);
        return definition != null
                && definition.getPathsSplitForResourceType(type).stream()
                        .anyMatch(path -> RelativeCanonicals.standAt(path, dao.getContext()));
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
                values.stream().map(AskedParameters::asOneParameter).toList());
        parameters.setLastUpdated(range);
    }

    private static QualifiedParamList asOneParameter(String value) {
        return QualifiedParamList.singleton(value);
    }
}
