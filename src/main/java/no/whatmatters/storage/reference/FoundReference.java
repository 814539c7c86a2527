package no.whatmatters.storage.reference;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A reference as it stands in a resource.
 *
 * @param reference the element, which may be changed
 * @param targetTypes what R4 lets it lead to; empty where it may be anything
 */
public record FoundReference(Reference reference, List<String> targetTypes) {

    private static final String TYPED = "Reference(";

    /** Shows every reference of a resource, also those of extensions and of what it contains. */
    public static void each(Resource resource, Consumer<FoundReference> seen) {
        walk(resource, seen);
    }

    private static void walk(Base element, Consumer<FoundReference> seen) {
        for (Property property : element.children()) {
            for (Base value : property.getValues()) {
                if (value instanceof Reference reference) {
                    seen.accept(new FoundReference(reference, targetTypes(property.getTypeCode())));
                }
                walk(value, seen);
            }
        }
    }

    /** The model says {@code Reference(Patient|Group)}, or other types beside it. */
    private static List<String> targetTypes(String typeCode) {
        int start = typeCode.indexOf(TYPED);
        int end = start < 0 ? -1 : typeCode.indexOf(')', start);
        String types = end < 0 ? "" : typeCode.substring(start + TYPED.length(), end);
        return types.isEmpty() || types.equals("Any")
                ? List.of()
                : Splitter.on('|').splitToList(types);
    }
}
