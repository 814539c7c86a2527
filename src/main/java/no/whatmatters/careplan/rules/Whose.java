package no.whatmatters.careplan.rules;

import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The element of a resource that says which person it concerns. Pure. */
final class Whose {

    private static final Map<String, String> ELEMENT = Map.ofEntries(
            Map.entry("Task", "for"),
            Map.entry("Consent", "patient"),
            Map.entry("RelatedPerson", "patient"),
            Map.entry("EpisodeOfCare", "patient"));

    private Whose() {}

    /** Name of the element; most types call it subject. */
    static String element(Resource resource) {
        return ELEMENT.getOrDefault(resource.fhirType(), "subject");
    }

    /** The reference to the person, without a version; null where there is none. */
    static @Nullable String reference(Resource resource) {
        Property property = resource.getNamedProperty(element(resource));
        if (property == null) {
            return null;
        }
        for (Base value : property.getValues()) {
            if (value instanceof Reference reference && reference.hasReference()) {
                return unversioned(reference);
            }
        }
        return null;
    }

    static String unversioned(Reference reference) {
        String value = reference.getReference();
        return value.startsWith("urn:") || value.contains("?")
                ? value
                : reference.getReferenceElement().toUnqualifiedVersionless().getValue();
    }
}
