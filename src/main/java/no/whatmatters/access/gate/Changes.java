package no.whatmatters.access.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.hl7.fhir.r4.model.Base;
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
        for (Property each : after.children()) {
            String name = each.getName().replace("[x]", "");
            if (!OF_THE_SERVER.contains(name)
                    && !same(
                            each.getValues(),
                            before.getChildByName(each.getName()).getValues())) {
                changed.add(name);
            }
        }
        if (changed.contains("identifier") && !national(before).equals(national(after))) {
            changed.add("identifier.national");
        }
        Meta old = before.getMeta();
        Meta now = after.getMeta();
        if (!same(old.getSecurity(), now.getSecurity())) {
            changed.add("meta.security");
        }
        if (!same(old.getTag(), now.getTag())) {
            changed.add("meta.tag");
        }
        if (!same(old.getProfile(), now.getProfile())) {
            changed.add("meta.profile");
        }
        return changed;
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
