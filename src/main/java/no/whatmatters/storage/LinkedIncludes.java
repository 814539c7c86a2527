package no.whatmatters.storage;

import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * Of what includes bring, what the records lead to as they are shown, or what leads to them: a reference that is hidden in a
 * record brings nothing along. Decision 0074.
 */
final class LinkedIncludes {

    private static final String SUBSETTED = "SUBSETTED";

    private final FhirTerser terser;

    LinkedIncludes(FhirTerser terser) {
        this.terser = terser;
    }

    /** Whether something is hidden of some of them, so that it makes a difference. */
    static boolean matterTo(List<IBaseResource> shown) {
        return shown.stream().anyMatch(each -> ((Resource) each)
                .getMeta().getTag().stream().anyMatch(tag -> SUBSETTED.equals(tag.getCode())));
    }

    /** The matches, and those of the others that a way leads to from a match, in their order. */
    List<IBaseResource> of(List<IBaseResource> found) {
        if (found.stream().allMatch(Searching::isMatch)) {
            return found;
        }
        Map<IBaseResource, Set<String>> leadsTo = new HashMap<>();
        found.forEach(each -> leadsTo.put(each, targets(each)));
        Set<IBaseResource> kept =
                new HashSet<>(found.stream().filter(Searching::isMatch).toList());
        List<IBaseResource> edge = new ArrayList<>(kept);
        while (!edge.isEmpty()) {
            List<IBaseResource> from = edge;
            edge = found.stream()
                    .filter(each -> !kept.contains(each)
                            && from.stream().anyMatch(one -> leads(one, each, leadsTo) || leads(each, one, leadsTo)))
                    .toList();
            kept.addAll(edge);
        }
        return found.stream().filter(kept::contains).toList();
    }

    private static boolean leads(IBaseResource from, IBaseResource to, Map<IBaseResource, Set<String>> leadsTo) {
        Set<String> targets = leadsTo.getOrDefault(from, Set.of());
        return names(to).stream().anyMatch(targets::contains);
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

    private Set<String> targets(IBaseResource resource) {
        Set<String> targets = new HashSet<>();
        for (ResourceReferenceInfo each : terser.getAllResourceReferences(resource)) {
            targets.add(each.getResourceReference()
                    .getReferenceElement()
                    .toUnqualifiedVersionless()
                    .getValue());
        }
        for (CanonicalType each : terser.getAllPopulatedChildElementsOfType(resource, CanonicalType.class)) {
            targets.add(each.getValue().replaceAll("[|#].*", ""));
        }
        return targets;
    }
}
