package no.whatmatters.access.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What differs between two states of a resource, by element; versions and times aside, which the server writes. Numbers of
 * national registers are told by themselves.
 */
final class Changes {

    private static final Set<String> OF_THE_SERVER = Set.of("id", "meta", "implicitRules");

    private Changes() {}

    static Set<String> between(Resource before, Resource after) {
        Set<String> changed = new HashSet<>();
        Map<String, List<? extends Base>> now = elements(after);
        Map<String, List<? extends Base>> then = elements(before);
        for (Map.Entry<String, List<? extends Base>> each : now.entrySet()) {
            if (!OF_THE_SERVER.contains(each.getKey())
                    && !same(each.getValue(), then.getOrDefault(each.getKey(), List.of()))) {
                changed.add(each.getKey());
            }
        }
        if (changed.contains("identifier") && !national(before).equals(national(after))) {
            changed.add("identifier.national");
        }
        Meta old = before.getMeta();
        Meta meta = after.getMeta();
        if (!same(old.getSecurity(), meta.getSecurity())) {
            changed.add("meta.security");
        }
        if (!same(old.getTag(), meta.getTag())) {
            changed.add("meta.tag");
        }
        if (!same(old.getProfile(), meta.getProfile())) {
            changed.add("meta.profile");
        }
        return changed;
    }

    /** Element → what it holds. HAPI's model leaves out of forms and definitions what every resource has. */
    private static Map<String, List<? extends Base>> elements(Resource resource) {
        Map<String, List<? extends Base>> elements = new HashMap<>();
        elements.put("language", List.of(resource.getLanguageElement()));
        if (resource instanceof DomainResource domain) {
            elements.put("text", List.of(domain.getText()));
            elements.put("contained", domain.getContained());
            elements.put("extension", domain.getExtension());
            elements.put("modifierExtension", domain.getModifierExtension());
        }
        for (Property each : resource.children()) {
            elements.put(each.getName().replace("[x]", ""), each.getValues());
        }
        return elements;
    }

    private static Set<BusinessIdentifier> national(Resource resource) {
        return BusinessIdentifier.of(resource).stream()
                .filter(each -> IdentifierSystems.NATIONAL.contains(each.system()))
                .collect(Collectors.toSet());
    }

    private static boolean same(List<? extends Base> these, List<? extends Base> those) {
        List<? extends Base> one = filled(these);
        List<? extends Base> other = filled(those);
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equalsDeep(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whoever has looked at an element that is not there has left an empty one. */
    private static List<? extends Base> filled(List<? extends Base> values) {
        return values.stream().filter(each -> !each.isEmpty()).toList();
    }
}
