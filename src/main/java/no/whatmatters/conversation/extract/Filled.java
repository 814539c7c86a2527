package no.whatmatters.conversation.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Property;
import org.jspecify.annotations.Nullable;

/** Which elements a form puts something into, whatever the answers are. */
final class Filled {

    private final Map<String, Filled> parts = new HashMap<>();
    private boolean whole;

    /** Those of a template: what stands there, and what an expression puts there. */
    static Filled of(Base template) {
        Filled filled = new Filled();
        filled.whole = template instanceof Element element
                && (template.isPrimitive() || !element.getExtension().isEmpty());
        for (Property property : template.children()) {
            for (Base value : property.getValues()) {
                String name = property.getName().replace("[x]", "");
                filled.parts.merge(name, of(value), Filled::both);
            }
        }
        return filled;
    }

    /** The way to an element, and that something is put into it. */
    void put(List<Step> steps) {
        way(steps).whole = true;
    }

    /** The way to an element into whose parts something may be put. */
    Filled way(List<Step> steps) {
        Filled at = this;
        for (Step step : steps) {
            at = at.parts.computeIfAbsent(step.name(), unused -> new Filled());
        }
        return at;
    }

    @Nullable
    Filled part(String name) {
        return parts.get(name);
    }

    /** Whether it was put in as a whole, so that its parts cannot be told. */
    boolean isWhole() {
        return whole;
    }

    private Filled both(Filled other) {
        whole |= other.whole;
        other.parts.forEach((name, part) -> parts.merge(name, part, Filled::both));
        return this;
    }
}
