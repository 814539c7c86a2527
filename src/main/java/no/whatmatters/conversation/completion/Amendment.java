package no.whatmatters.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * From what a response meant to what it means now: what is new is made; of what is otherwise, only the parts that differ are
 * changed, so that what others have done since stays; what is no longer meant is entered in error. Pure.
 *
 * @param changed resources to store
 * @param patches to apply
 */
record Amendment(List<Resource> changed, Map<String, Parameters> patches) {

    private static final String WITHDRAWN = "entered-in-error";

    /**
     * Compares.
     *
     * @param stored finds the current version of what was made
     */
    static Amendment between(Results before, Results now, Function<String, Optional<Resource>> stored) {
        List<Resource> changed = new ArrayList<>();
        now.made().forEach((id, resource) -> {
            Resource was = before.made().get(id);
            if (was == null) {
                changed.add(resource);
            } else if (!was.equalsDeep(resource)) {
                changed.add(stored.apply(id)
                        .map(current -> merged(current, was, resource))
                        .orElse(resource));
            }
        });
        before.made().keySet().stream()
                .filter(id -> !now.made().containsKey(id))
                .flatMap(id -> stored.apply(id).stream())
                .filter(Amendment::withdraw)
                .forEach(changed::add);
        Map<String, Parameters> patches = new LinkedHashMap<>(now.patches());
        before.patches()
                .forEach((id, was) ->
                        patches.computeIfPresent(id, (unused, patch) -> patch.equalsDeep(was) ? null : patch));
        return new Amendment(changed, patches);
    }

    private static Resource merged(Resource current, Resource was, Resource now) {
        Resource merged = current.copy();
        for (Property property : now.children()) {
            String name = property.getName();
            Property old = was.getChildByName(name);
            List<Base> before = old == null ? List.of() : old.getValues();
            boolean settled = name.equals("id") || name.equals("meta");
            if (!settled && !Base.compareDeep(before, property.getValues(), true)) {
                replace(merged, name, property.getValues());
            }
        }
        return merged;
    }

    private static void replace(Resource merged, String name, List<Base> values) {
        Property present = merged.getChildByName(name);
        if (present != null) {
            List.copyOf(present.getValues()).forEach(each -> merged.removeChild(name, each));
        }
        values.forEach(each -> merged.setProperty(name, each.copy()));
    }

    /** Whether it could be said of it that it is an error: a type without such a status stays. */
    private static boolean withdraw(Resource current) {
        for (String status : List.of("status", "lifecycleStatus")) {
            if (current.getNamedProperty(status) != null) {
                current.setProperty(status, new CodeType(WITHDRAWN));
                return true;
            }
        }
        return false;
    }
}
