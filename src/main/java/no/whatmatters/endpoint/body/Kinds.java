package no.whatmatters.endpoint.body;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;

/**
 * How many values of a resource, under each name, are no texts in JSON. HAPI takes {@code "true"} for {@code true} and a number
 * for a text, without a word.
 */
final class Kinds {

    private static final String CHOICE = "[x]";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> booleans = new HashMap<>();

    Kinds() {}

    static Kinds of(Base element) {
        Kinds kinds = new Kinds();
        kinds.addChildren(element);
        return kinds;
    }

    void addNumber(String name) {
        numbers.merge(name, 1, Integer::sum);
    }

    void addBoolean(String name) {
        booleans.merge(name, 1, Integer::sum);
    }

    boolean areThoseOf(Kinds other) {
        return numbers.equals(other.numbers) && booleans.equals(other.booleans);
    }

    private void addChildren(Base element) {
        for (Property property : element.children()) {
            for (Base child : property.getValues()) {
                if (child instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
                    add(primitive, property.getName());
                }
                addChildren(child);
            }
        }
    }

    private void add(PrimitiveType<?> value, String property) {
        if (value instanceof BooleanType) {
            addBoolean(nameOf(value, property));
        } else if (value instanceof IntegerType || value instanceof DecimalType) {
            addNumber(nameOf(value, property));
        }
    }

    /** As it stands in JSON: {@code value[x]} is written with its type, as {@code valueInteger}. */
    private static String nameOf(PrimitiveType<?> value, String property) {
        return property.endsWith(CHOICE)
                ? property.substring(0, property.length() - CHOICE.length()) + capitalized(value.fhirType())
                : property;
    }

    private static String capitalized(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }
}
