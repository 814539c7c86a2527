package no.whatmatters.storage;

import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Of what includes bring, what they lead to in the records as they are shown: what a hidden element of a goal names would tell
 * what stands there. Decisions 0074 and 0081.
 */
final class LinkedIncludes {

    private final List<Way> there;
    private final List<Way> back;

    /** References that an include follows: those of a type, in those of its elements. */
    record Way(String type, Set<String> elements) {}

    LinkedIncludes(List<Way> there, List<Way> back) {
        this.there = List.copyOf(there);
        this.back = List.copyOf(back);
    }

    /** For what those includes bring. */
    static LinkedIncludes of(Collection<Include> there, Collection<Include> back, ISearchParamRegistry definitions) {
        return new LinkedIncludes(ways(there, definitions), ways(back, definitions));
    }

    private static List<Way> ways(Collection<Include> includes, ISearchParamRegistry definitions) {
        return includes.stream()
                .map(each -> new Way(
                        each.getParamType(),
                        AskedElements.elements(each.getParamType(), each.getParamName(), definitions)))
                .toList();
    }

    /**
     * Those of the brought ones that a way leads to from a shown one, in their order.
     *
     * @param shown from where includes are followed
     * @param brought what they lead to, as it is shown
     */
    List<IBaseResource> of(Collection<? extends IBaseResource> shown, List<? extends IBaseResource> brought) {
        Map<IBaseResource, Set<String>> leadsThere = new HashMap<>();
        Map<IBaseResource, Set<String>> leadsBack = new HashMap<>();
        Stream.concat(shown.stream(), brought.stream()).forEach(each -> {
            leadsThere.put(each, targets(each, there));
            leadsBack.put(each, targets(each, back));
        });
        Set<IBaseResource> kept = new HashSet<>(shown);
        List<IBaseResource> edge = List.copyOf(shown);
        while (!edge.isEmpty()) {
            List<IBaseResource> from = edge;
            edge = brought.stream()
                    .filter(each -> !kept.contains(each)
                            && from.stream()
                                    .anyMatch(
                                            one -> leads(leadsThere.get(one), each) || leads(leadsBack.get(each), one)))
                    .<IBaseResource>map(each -> each)
                    .toList();
            kept.addAll(edge);
        }
        return brought.stream()
                .filter(kept::contains)
                .<IBaseResource>map(each -> each)
                .toList();
    }

    private static boolean leads(@Nullable Set<String> targets, IBaseResource to) {
        return targets != null && !Collections.disjoint(targets, names(to));
    }

    /** What a record is referred to by: its type and id, and its canonical URL where it has one. */
    private static Set<String> names(IBaseResource resource) {
        Set<String> names = new HashSet<>();
        names.add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        Property url = ((Resource) resource).getNamedProperty("url");
        if (url != null) {
            url.getValues().stream().map(Base::primitiveValue).forEach(names::add);
        }
        return names;
    }

    private static Set<String> targets(IBaseResource resource, List<Way> ways) {
        Set<String> targets = new HashSet<>();
        Set<String> elements = new HashSet<>();
        ways.stream()
                .filter(each -> each.type().equals(resource.fhirType()))
                .forEach(each -> elements.addAll(each.elements()));
        for (Property each : ((Resource) resource).children()) {
            String name = each.getName().replace("[x]", "");
            if (elements.contains(name) || elements.contains(AskedElements.ANY)) {
                each.getValues().forEach(value -> collect(value, targets));
            }
        }
        return targets;
    }

    private static void collect(Base element, Set<String> targets) {
        if (element instanceof Reference reference) {
            targets.add(String.valueOf(
                    reference.getReferenceElement().toUnqualifiedVersionless().getValue()));
        } else if (element instanceof CanonicalType canonical) {
            targets.add(String.valueOf(canonical.getValue()).replaceAll("[|#].*", ""));
        }
        element.children().forEach(each -> each.getValues().forEach(value -> collect(value, targets)));
    }
}
