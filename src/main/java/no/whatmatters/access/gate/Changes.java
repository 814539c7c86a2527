package no.whatmatters.access.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a resource, by element; versions and times aside, which the server writes. Numbers of
 * national registers are told by themselves; labels on elements, with those of the whole as {@code meta.security}.
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
        if (!same(old.getSecurity(), meta.getSecurity()) || ElementLabels.differ(before, after)) {
            changed.add("meta.security");
        }
        if (!same(old.getTag(), meta.getTag())) {
            changed.add("meta.tag");
        }
        if (!same(old.getProfile(), meta.getProfile())) {
            changed.add("meta.profile");
        }
        if (!same(rest(old), rest(meta))) {
            changed.add("meta");
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

    /** All of it that has no name of its own here, and is not the server's to write. */
    private static Meta rest(Meta meta) {
        Meta rest = meta.copy();
        rest.getVersionIdElement().setValue(null);
        rest.getLastUpdatedElement().setValue(null);
        rest.getSourceElement().setValue(null);
        return rest.setSecurity(null).setTag(null).setProfile(null);
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
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** HAPI's comparison takes two writings of a time for the same, and leaves out extensions of what is a single value. */
    private static boolean same(Base one, Base other) {
        if (!one.equalsDeep(other) || !Objects.equals(text(one), text(other))) {
            return false;
        }
        List<Property> children = one.children();
        List<Property> others = other.children();
        if (children.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < children.size(); i++) {
            if (!same(children.get(i).getValues(), others.get(i).getValues())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(Base element) {
        return element.isPrimitive() ? element.primitiveValue() : null;
    }

    /** Whoever has looked at an element that is not there has left an empty one. */
    private static List<? extends Base> filled(List<? extends Base> values) {
        return values.stream().filter(each -> !each.isEmpty()).toList();
    }
}
