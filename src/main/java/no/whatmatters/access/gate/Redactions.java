package no.whatmatters.access.gate;

import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Verdict.Redaction;
import no.whatmatters.storage.ShownInPart;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes out of a resource what its reader may not see, and says so with the tag SUBSETTED. The narrative goes with it: it may
 * say the same in other words.
 */
@Component
class Redactions {

    static final String OBSERVATION_VALUE = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
    static final String SUBSETTED = "SUBSETTED";
    static final String IDENTIFIER = "identifier";
    private static final String CONTAINED = "contained";

    /** These are the person's, or a relative's: not staff's. */
    private static final Set<String> OWN_NUMBERS = Set.of("Patient.identifier", "RelatedPerson.identifier");

    /** The resource itself where nothing has to be taken out; else a copy without it. */
    Resource of(Resource resource, Permit permit) {
        if (permit.isWhole()) {
            return resource;
        }
        Resource copy = resource.copy();
        ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put(copy, ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.get(resource));
        boolean taken = false;
        for (Redaction each : new TreeSet<>(permit.without())) {
            taken |= takeOut(copy, each, resource.fhirType());
        }
        List<Resource> inner = inner(copy, permit);
        inner.forEach(each -> copy.removeChild(CONTAINED, each));
        taken |= !inner.isEmpty();
        if (!taken) {
            return resource;
        }
        narrated(copy).forEach(each -> each.setText(null));
        Set<String> hidden = HiddenParts.between(resource, copy);
        if (!permit.without().contains(Redaction.CLINICAL_ONLY_PARTS)) {
            // Nobody finds or sorts by a number that stands in a reference.
            hidden.retainAll(Set.of(IDENTIFIER));
        }
        ShownInPart.mark(copy, hidden);
        copy.getMeta().addTag(OBSERVATION_VALUE, SUBSETTED, null);
        return copy;
    }

    /** Whether a change leaves all as it was that its caller does not see. */
    boolean keepsHidden(Resource before, Resource after, Permit permit) {
        return hidden(before, permit).equals(hidden(after, permit))
                && texts(inner(before, permit)).equals(texts(inner(after, permit)));
    }

    /** What lies inside the resource and is hidden. */
    private static List<Resource> inner(Resource resource, Permit permit) {
        return permit.withoutInner().isEmpty() || !(resource instanceof DomainResource outer)
                ? List.of()
                : outer.getContained().stream()
                        .filter(each -> permit.withoutInner().contains(KindOf.inner(each)))
                        .toList();
    }

    private static List<String> texts(List<Resource> resources) {
        return resources.stream().map(Redactions::text).toList();
    }

    /**
     * Whether something of the resource is hidden from its caller, who does not know it anyway.
     *
     * @param ownNumber the caller's own, or that of whom the caller may act for
     */
    boolean hidesAnything(Resource resource, Permit permit, @Nullable String ownNumber) {
        List<Base> found = new ArrayList<>();
        find(resource, permit, (place, element) -> found.add(element));
        return found.stream()
                .anyMatch(each -> !(each instanceof Identifier number)
                        || ownNumber == null
                        || !ownNumber.equals(number.getValue()));
    }

    private static List<String> hidden(Resource resource, Permit permit) {
        List<String> found = new ArrayList<>();
        find(resource, permit, (place, element) -> found.add(place + " " + text(element)));
        if (!found.isEmpty() || !inner(resource, permit).isEmpty()) {
            narrated(resource).forEach(each -> found.add(each.fhirType() + ".text " + narrative(each)));
        }
        return found;
    }

    /** The resource and what it contains, as far as these can have a narrative. */
    private static List<DomainResource> narrated(Resource resource) {
        List<DomainResource> all = new ArrayList<>();
        if (resource instanceof DomainResource domain) {
            all.add(domain);
            domain.getContained().forEach(each -> all.addAll(narrated(each)));
        }
        return all;
    }

    private static String narrative(DomainResource resource) {
        return resource.hasText() ? String.valueOf(resource.getText().getDivAsString()) : "";
    }

    private static void find(Resource resource, Permit permit, BiConsumer<String, Base> found) {
        for (Redaction each : new TreeSet<>(permit.without())) {
            collect(resource, resource.fhirType(), each, found);
        }
    }

    private static void collect(Base parent, String place, Redaction what, BiConsumer<String, Base> found) {
        for (Property property : parent.children()) {
            for (Base child : property.getValues()) {
                String here = place + "." + property.getName();
                if (isHidden(child, what) && !isOwnNumber(here, what)) {
                    found.accept(here, child);
                } else {
                    collect(child, here, what, found);
                }
            }
        }
    }

    /** All that an element holds, so that two of the same content have the same text. */
    static String text(Base element) {
        StringBuilder text = new StringBuilder();
        if (element.isPrimitive()) {
            text.append(element.primitiveValue());
        }
        for (Property property : element.children()) {
            for (Base child : property.getValues()) {
                text.append('{')
                        .append(property.getName())
                        .append(' ')
                        .append(text(child))
                        .append('}');
            }
        }
        return text.toString();
    }

    /** Whether the resource is a view from which something was taken out. */
    static boolean isRedacted(Resource resource) {
        return resource.getMeta().getTag(OBSERVATION_VALUE, SUBSETTED) != null;
    }

    private static boolean takeOut(Base parent, Redaction what, String place) {
        boolean taken = false;
        for (Property property : parent.children()) {
            String here = place + "." + property.getName();
            for (Base child : List.copyOf(property.getValues())) {
                if (isHidden(child, what) && !isOwnNumber(here, what)) {
                    parent.removeChild(property.getName(), child);
                    taken = true;
                } else {
                    taken |= takeOut(child, what, here);
                }
            }
        }
        return taken;
    }

    /** At the top of the record itself: what it contains, and whom it refers to, is another's. */
    private static boolean isOwnNumber(String place, Redaction what) {
        return what == Redaction.NUMBERS_OF_OTHERS && OWN_NUMBERS.contains(place);
    }

    private static boolean isHidden(Base value, Redaction what) {
        if (what == Redaction.NUMBERS_OF_OTHERS) {
            return value instanceof Identifier identifier
                    && identifier.getSystem() != null
                    && IdentifierSystems.OF_PERSONS.contains(IdentifierSystems.canonical(identifier.getSystem()));
        }
        if (!(value instanceof Element element)) {
            return value instanceof Resource contained
                    && contained.getMeta().getSecurity(FactsOf.LABELS, FactsOf.CLINICAL_ONLY) != null;
        }
        for (Iterator<Extension> each = element.getExtension().iterator(); each.hasNext(); ) {
            Extension extension = each.next();
            if (ElementLabels.LABEL.equals(extension.getUrl())
                    && extension.getValue() instanceof Coding label
                    && FactsOf.CLINICAL_ONLY.equals(label.getCode())) {
                return true;
            }
        }
        return false;
    }
}
