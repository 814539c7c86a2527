package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Puts in what a profile fixes, or gives a pattern for, and demands: in the resource, and in those of its elements that are
 * there. A form need not say it again.
 */
final class FixedValues {

    private FixedValues() {}

    static void fill(Snapshot profile, Resource resource) {
        fill(profile.root(), resource);
    }

    /** What makes an element the slice that it is. */
    static void fillSlice(Node slice, Base made) {
        Type fixed = fixed(slice.element());
        if (fixed != null) {
            merge(made, fixed);
        }
        fill(slice, made);
    }

    private static void fill(Node parent, Base at) {
        for (Node child : parent.snapshot().children(parent)) {
            if ("0".equals(child.element().getMax())) {
                continue;
            }
            List<Base> there = there(at, child);
            Type fixed = fixed(child.element());
            if (fixed != null) {
                fillFixed(child, at, there, fixed);
            } else if (there.isEmpty() && isDemanded(child)) {
                makeIfItGetsSomething(child, at);
            } else {
                there.forEach(each -> fill(child, each));
            }
        }
    }

    private static void fillFixed(Node child, Base at, List<Base> there, Type fixed) {
        if (there.isEmpty() && isDemanded(child)) {
            at.setProperty(property(child), fixed.copy());
        } else if (!child.isSlice()) {
            there.forEach(each -> merge(each, fixed));
        }
    }

    /** Something demanded that is itself not fixed may hold what is: the coding of a code, with its system. */
    private static void makeIfItGetsSomething(Node child, Base at) {
        if (child.types().size() != 1
                || child.isSlice()
                || Primitives.isPrimitive(child.types().get(0))) {
            return;
        }
        if (!holdsFixed(child)) {
            return;
        }
        Step step = new Step(
                child.element().getId(), child, child.name(), null, child.isChoice(), false, child.types(), null);
        Base made = Elements.make(at, step);
        fill(child, made);
        if (made.isEmpty()) {
            at.removeChild(child.name(), made);
        }
    }

    /** Whether a profile gives what it demands of that element, so that a form need not. */
    static boolean gives(Node child) {
        if (fixed(child.element()) != null) {
            return true;
        }
        boolean made = child.types().size() == 1
                && !Primitives.isPrimitive(child.types().get(0))
                && holdsFixed(child);
        return made || siblings(child).anyMatch(slice -> isDemanded(slice) && fixed(slice.element()) != null);
    }

    private static Stream<Node> siblings(Node child) {
        String id = child.element().getId();
        return child.snapshot().byId(id.substring(0, id.lastIndexOf('.'))).stream()
                .flatMap(parent -> child.snapshot().children(parent).stream())
                .filter(each -> each.isSlice() && each.name().equals(child.name()));
    }

    private static boolean holdsFixed(Node node) {
        return node.snapshot().children(node).stream()
                .anyMatch(each ->
                        isDemanded(each) && (fixed(each.element()) != null || (!each.isSlice() && holdsFixed(each))));
    }

    /** The elements of a node that are there; of a slice, those that are as its pattern. */
    private static List<Base> there(Base at, Node child) {
        List<Base> there = new ArrayList<>();
        for (Base each : at.listChildrenByName(child.name(), false)) {
            if (each != null && (!child.isSlice() || child.isChoice() || isAsSlice(child, each))) {
                there.add(each);
            }
        }
        return there;
    }

    private static boolean isAsSlice(Node slice, Base each) {
        Type fixed = fixed(slice.element());
        if (fixed != null) {
            return has(each, fixed);
        }
        List<Node> fixedChildren = slice.snapshot().children(slice).stream()
                .filter(child -> fixed(child.element()) != null)
                .toList();
        return !fixedChildren.isEmpty()
                && fixedChildren.stream().allMatch(child -> there(each, child).stream()
                        .anyMatch(value -> has(value, fixed(child.element()))));
    }

    /** Whether a value has all that a pattern has. */
    private static boolean has(Base value, @Nullable Base pattern) {
        if (pattern == null || !value.fhirType().equals(pattern.fhirType())) {
            return false;
        }
        if (pattern.isPrimitive()) {
            return pattern.primitiveValue().equals(value.primitiveValue());
        }
        for (Property property : pattern.children()) {
            for (Base wanted : property.getValues()) {
                boolean found = false;
                for (Base given : value.listChildrenByName(property.getName(), false)) {
                    found = found || (given != null && has(given, wanted));
                }
                if (!found) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds what a pattern has and a value lacks; what the value says otherwise stays, for the validator to tell. */
    private static void merge(Base value, Base pattern) {
        if (pattern.isPrimitive() || !value.fhirType().equals(pattern.fhirType())) {
            return;
        }
        for (Property property : pattern.children()) {
            Base[] given = value.listChildrenByName(property.getName(), false);
            Optional<Base> first = given.length > 0 ? Optional.ofNullable(given[0]) : Optional.empty();
            for (Base wanted : property.getValues()) {
                if (first.isEmpty()) {
                    value.setProperty(property.getName(), wanted.copy());
                } else if (!property.isList()) {
                    merge(first.get(), wanted);
                }
            }
        }
    }

    private static boolean isDemanded(Node node) {
        return node.element().getMin() > 0;
    }

    private static String property(Node node) {
        return node.isChoice() ? node.name() + "[x]" : node.name();
    }

    private static @Nullable Type fixed(ElementDefinition element) {
        return element.hasFixed() ? element.getFixed() : element.getPattern();
    }
}
