package no.whatmatters.pages.guide.profile;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** What R4 itself says of an element, read from the definitions that HAPI carries. */
final class R4Definitions {

    static final String DEFINITION = "http://hl7.org/fhir/StructureDefinition/";

    private final IValidationSupport r4;

    R4Definitions(IValidationSupport r4) {
        this.r4 = r4;
    }

    /** All elements of a type, the type itself first; none for a type that R4 does not know. */
    List<ElementDefinition> elements(String type) {
        return r4.fetchStructureDefinition(DEFINITION + type) instanceof StructureDefinition definition
                ? definition.getSnapshot().getElement()
                : List.of();
    }

    /** The element of a type by its full path, such as {@code Goal.description}; null where the type has none such. */
    @Nullable
    ElementDefinition element(String type, String path) {
        return elements(type).stream()
                .filter(each -> each.getPath().equals(path))
                .findFirst()
                .orElse(null);
    }
}
