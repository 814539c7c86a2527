package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;

/**
 * What a profile demands and nothing in a form gives: whoever answers the form, what it makes could never be valid. What the
 * profile fixes need not be given; what was put in as a whole is not looked into.
 */
final class Lacking {

    private static final int DEEPEST = 5;

    private final ElementPaths paths;
    private final List<String> lacking = new ArrayList<>();

    private Lacking(ElementPaths paths) {
        this.paths = paths;
    }

    /** Paths of the elements that are lacking. */
    static List<String> in(Filled filled, Snapshot profile, ElementPaths paths) {
        Lacking all = new Lacking(paths);
        all.below(profile.root(), filled, profile.definition().getType(), 0);
        return all.lacking;
    }

    private void below(Node parent, Filled filled, String path, int depth) {
        for (Node child : parent.snapshot().children(parent)) {
            ElementDefinition element = child.element();
            if (child.isSlice() || "0".equals(element.getMax())) {
                continue;
            }
            Filled part = filled.part(child.name());
            String here = path + "." + child.name();
            if (part == null) {
                if (element.getMin() > 0 && !FixedValues.gives(child)) {
                    lacking.add(here);
                }
            } else if (!part.isWhole() && depth < DEEPEST) {
                into(child, part, here, depth + 1);
            }
        }
    }

    private void into(Node child, Filled part, String path, int depth) {
        if (!child.snapshot().children(child).isEmpty()) {
            below(child, part, path, depth);
        } else if (child.types().size() == 1 && !child.types().contains("Extension")) {
            paths.snapshot(Definitions.FHIR + child.types().get(0))
                    .ifPresent(type -> below(type.root(), part, path, depth));
        }
    }
}
