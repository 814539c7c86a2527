package no.whatmatters.endpoint.body;

import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;

/**
 * How many values of a resource are no texts in JSON. HAPI takes {@code "true"} for {@code true} and a number for a text, without
 * a word.
 */
final class Kinds {

    private int numbers;
    private int booleans;

    Kinds() {}

    static Kinds of(Base element) {
        Kinds kinds = new Kinds();
        kinds.addChildren(element);
        return kinds;
    }

    void addNumber() {
        numbers++;
    }

    void addBoolean() {
        booleans++;
    }

    boolean areThoseOf(Kinds other) {
        return numbers == other.numbers && booleans == other.booleans;
    }

    private void addChildren(Base element) {
        for (Property property : element.children()) {
            for (Base child : property.getValues()) {
                if (child instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
                    add(primitive);
                }
                addChildren(child);
            }
        }
    }

    private void add(PrimitiveType<?> value) {
        if (value instanceof BooleanType) {
            addBoolean();
        } else if (value instanceof IntegerType || value instanceof DecimalType) {
            addNumber();
        }
    }
}
