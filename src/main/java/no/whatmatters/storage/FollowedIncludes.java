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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IAnyResource;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Follows includes from record to record, to and fro, from what the caller may see: HAPI follows them from all that it found,
 * and all of one direction before those of the other. What each step leads to passes the same gates as matches do. Decisions
 * 0065 and 0083.
 */
final class FollowedIncludes {

    /** Records that are brought along with one page. */
    static final int MOST = 1_000;

    /** Steps that {@code :iterate} is followed. */
    static final int MOST_STEPS = 6;

    private static final int AT_ONCE = 200;

    private final DaoRegistry types;
    private final Links links;
    private final ISearchParamRegistry definitions;
    private final RequestDetails request;
    private final List<Include> forwards;
    private final List<Include> backwards;

    FollowedIncludes(
            DaoRegistry types,
            Links links,
            ISearchParamRegistry definitions,
            RequestDetails request,
            Collection<Include> forwards,
            Collection<Include> backwards) {
        this.types = types;
        this.links = links;
        this.definitions = definitions;
        this.request = request;
        this.forwards = List.copyOf(forwards);
        this.backwards = List.copyOf(backwards);
    }

    /** Those that can be followed from a type. */
    private static List<Include> ofOneStep(String type, Collection<Include> includes, boolean backwards) {
        StoredType stored = ServerStatement.ofTheGuide().type(type);
        Set<String> offered = stored == null ? Set.of() : backwards ? stored.reverseIncludes() : stored.includes();
        return includes.stream()
                .filter(each -> offered.contains(each.getValue()))
                .map(each -> new Include(each.getValue()))
                .toList();
    }

    /**
     * What the includes lead to, from those on.
     *
     * @param from records that the answer holds
     * @return further records, none of which the answer holds yet
     */
    List<IBaseResource> from(List<? extends IBaseResource> from) {
        if (forwards.isEmpty() && backwards.isEmpty()) {
            return List.of();
        }
        Map<String, IBaseResource> held = new LinkedHashMap<>();
        from.forEach(each -> held.put(key(each), each));
        List<IBaseResource> further = new ArrayList<>();
        List<? extends IBaseResource> edge = from;
        for (int step = 0; step < MOST_STEPS && !edge.isEmpty(); step++) {
            List<IBaseResource> next = new ArrayList<>();
            for (IBaseResource each : oneStep(edge, step == 0)) {
                if (held.size() < from.size() + MOST && held.putIfAbsent(key(each), each) == null) {
                    next.add(each);
                }
            }
            further.addAll(next);
            edge = next;
        }
        return further;
    }

    private List<IBaseResource> oneStep(List<? extends IBaseResource> edge, boolean first) {
        Map<String, List<IBaseResource>> byType = edge.stream()
                .collect(Collectors.groupingBy(
                        IBaseResource::fhirType, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        List<IBaseResource> found = new ArrayList<>();
        byType.forEach((type, shown) -> {
            List<Include> there = ofOneStep(type, going(forwards, first), false);
            List<Include> back = ofOneStep(type, going(backwards, first), true);
            found.addAll(brought(type, shown, there, back));
        });
        found.forEach(each -> ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(each, BundleEntrySearchModeEnum.INCLUDE));
        return found;
    }

    private List<IBaseResource> brought(
            String type, List<IBaseResource> shown, List<Include> there, List<Include> back) {
        List<Include> linked =
                there.stream().filter(each -> !links.isCanonical(each)).toList();
        List<Include> canonical = there.stream().filter(links::isCanonical).toList();
        UnaryOperator<List<IBaseResource>> led = brought -> led(shown, brought, there, back);
        List<IBaseResource> brought = new ArrayList<>(links.from(shown, linked, back, MOST, led, request));
        if (!canonical.isEmpty()) {
            List<String> ids =
                    shown.stream().map(each -> each.getIdElement().getIdPart()).toList();
            Lists.partition(ids, AT_ONCE).forEach(some -> brought.addAll(led.apply(searched(type, some, canonical))));
        }
        return brought;
    }

    /** Those that a way leads to which the caller sees: in a record that is shown in part, a reference may be hidden. */
    private List<IBaseResource> led(
            List<IBaseResource> shown, List<IBaseResource> brought, List<Include> there, List<Include> back) {
        boolean inPart = Stream.concat(shown.stream(), brought.stream())
                .anyMatch(each -> !ShownInPart.hiddenIn(each).isEmpty());
        return inPart ? LinkedIncludes.of(there, back, definitions).of(shown, brought) : brought;
    }

    private static List<Include> going(List<Include> includes, boolean all) {
        return includes.stream().filter(each -> all || each.isRecurse()).toList();
    }

    /** Canonical URLs lead to what has that URL, and HAPI knows how. */
    private List<IBaseResource> searched(String type, List<String> ids, List<Include> there) {
        SearchParameterMap parameters = new SearchParameterMap();
        TokenOrListParam wanted = new TokenOrListParam();
        ids.forEach(each -> wanted.add(new TokenParam(each)));
        parameters.add(IAnyResource.SP_RES_ID, wanted);
        parameters.setLoadSynchronous(true);
        there.forEach(parameters::addInclude);
        // HAPI takes the page size from the request.
        Map<String, String[]> sent = new HashMap<>(request.getParameters());
        Map<String, String[]> counted = new HashMap<>(sent);
        counted.put(Constants.PARAM_COUNT, new String[] {String.valueOf(ids.size())});
        request.setParameters(counted);
        try {
            Set<String> again = new HashSet<>(ids);
            return types.getResourceDao(type).search(parameters, request).getResources(0, Integer.MAX_VALUE).stream()
                    .filter(each -> !each.fhirType().equals(type)
                            || !again.contains(each.getIdElement().getIdPart()))
                    .toList();
        } finally {
            request.setParameters(sent);
        }
    }

    private static String key(IBaseResource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
