package no.whatmatters.conversation.extract;

import java.util.Optional;
import org.hl7.fhir.r4.model.Base;

/** Finds and makes elements of a resource under construction. */
final class Elements {

    private Elements() {}

    /** The first element of a step. */
    static Optional<Base> only(Base at, Step step) {
        for (Base each : at.listChildrenByName(step.name(), false)) {
            if (each != null) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A new element, put in its place. */
    static Base make(Base at, Step step) {
        if (step.types().isEmpty() || !Primitives.isPrimitive(step.types().get(0))) {
            return at.addChild(step.child());
        }
        at.setProperty(step.property(), Primitives.make(step.types().get(0)));
        return only(at, step).orElseThrow();
    }
}
