package no.whatmatters.storage;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Follows includes from record to record, to and fro: HAPI follows all of one direction before those of the other, so that no
 * way leads from a plan over its goals to their scores. Each step is a search of its own, with all that guards one.
 */
final class FollowedIncludes {

    /** Records that are brought along with one page. */
    static final int MOST = 1_000;

    /** Steps that {@code :iterate} is followed. */
    static final int MOST_STEPS = 6;

    private static final int AT_ONCE = 200;

    private final DaoRegistry types;
    private final ISearchParamRegistry definitions;
    private final RequestDetails request;
    private final List<Include> forwards;
    private final List<Include> backwards;

    FollowedIncludes(
            DaoRegistry types,
            ISearchParamRegistry definitions,
            RequestDetails request,
            Collection<Include> forwards,
            Collection<Include> backwards) {
        this.types = types;
        this.definitions = definitions;
        this.request = request;
        this.forwards = List.copyOf(forwards);
        this.backwards = List.copyOf(backwards);
    }

    /** Those that HAPI can follow from a type in the search itself. */
    static List<Include> ofOneStep(String type, Collection<Include> includes, boolean backwards) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        Set<String> offered = stored == null ? Set.of() : backwards ? stored.reverseIncludes() : stored.includes();
        return includes.stream()
                .filter(each -> offered.contains(each.getValue()))
                .map(each -> new Include(each.getValue()))
                .toList();
    }

    /** Whether some are to be followed from what others brought. */
    boolean iterate() {
        return Stream.concat(forwards.stream(), backwards.stream()).anyMatch(Include::isRecurse);
    }

    /**
     * What the includes lead to, from those on.
     *
     * @param from records that the answer holds
     * @param brought those of them that includes have brought, from where only iterating ones go on
     * @return further records, none of which the answer holds yet
     */
    List<IBaseResource> from(List<IBaseResource> from, boolean brought) {
        Map<String, IBaseResource> held = new LinkedHashMap<>();
        from.forEach(each -> held.put(key(each), each));
        List<IBaseResource> further = new ArrayList<>();
        List<IBaseResource> edge =
                brought ? from.stream().filter(FollowedIncludes::isIncluded).toList() : from;
        boolean all = !brought;
        for (int step = 0; step < MOST_STEPS && !edge.isEmpty(); step++) {
            List<IBaseResource> next = new ArrayList<>();
            for (IBaseResource each : oneStep(edge, all)) {
                if (held.size() < from.size() + MOST && held.putIfAbsent(key(each), each) == null) {
                    next.add(each);
                }
            }
            further.addAll(next);
            edge = next;
            all = false;
        }
        return further;
    }

    private List<IBaseResource> oneStep(List<IBaseResource> edge, boolean all) {
        Map<String, List<String>> byType = edge.stream()
                .collect(Collectors.groupingBy(
                        IBaseResource::fhirType,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> each.getIdElement().getIdPart(), Collectors.toList())));
        List<IBaseResource> found = new ArrayList<>();
        byType.forEach((type, ids) -> {
            List<Include> there = ofOneStep(type, going(forwards, all), false);
            List<Include> back = ofOneStep(type, going(backwards, all), true);
            if (!there.isEmpty() || !back.isEmpty()) {
                Lists.partition(ids, AT_ONCE).forEach(some -> found.addAll(search(type, some, there, back)));
            }
        });
        return found;
    }

    private static List<Include> going(List<Include> includes, boolean all) {
        return includes.stream().filter(each -> all || each.isRecurse()).toList();
    }

    private List<IBaseResource> search(String type, List<String> ids, List<Include> there, List<Include> back) {
        SearchParameterMap parameters = new SearchParameterMap();
        TokenOrListParam wanted = new TokenOrListParam();
        ids.forEach(each -> wanted.add(new TokenParam(each)));
        parameters.add(IAnyResource.SP_RES_ID, wanted);
        parameters.setLoadSynchronous(true);
        there.forEach(parameters::addInclude);
        back.forEach(parameters::addRevInclude);
        // HAPI takes the page size from the request.
        Map<String, String[]> sent = new HashMap<>(request.getParameters());
        Map<String, String[]> counted = new HashMap<>(sent);
        counted.put(Constants.PARAM_COUNT, new String[] {String.valueOf(ids.size())});
        request.setParameters(counted);
        try {
            Set<String> again = new HashSet<>(ids);
            List<IBaseResource> found =
                    types.getResourceDao(type).search(parameters, request).getResources(0, Integer.MAX_VALUE);
            return LinkedIncludes.of(there, back, definitions).of(found).stream()
                    .filter(each -> !each.fhirType().equals(type)
                            || !again.contains(each.getIdElement().getIdPart()))
                    .peek(each ->
                            ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(each, BundleEntrySearchModeEnum.INCLUDE))
                    .toList();
        } finally {
            request.setParameters(sent);
        }
    }

    private static boolean isIncluded(IBaseResource resource) {
        return ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource) == BundleEntrySearchModeEnum.INCLUDE;
    }

    private static String key(IBaseResource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
