package no.whatmatters.pages.guide.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** The R4 elements under one profile, also those inside of data types. */
final class R4Elements {

    private final R4Definitions r4;
    private final String type;

    /** Path → the one type that the profile allows there. */
    private final Map<String, String> narrowed = new HashMap<>();

    R4Elements(R4Definitions r4, StructureDefinition profile) {
        this.r4 = r4;
        this.type = profile.getType();
        for (ElementDefinition element : profile.getDifferential().getElement()) {
            if (element.getType().size() == 1) {
                narrowed.put(element.getPath(), element.getTypeFirstRep().getWorkingCode());
            }
        }
    }

    /** All elements of the type itself, in R4's order, without the type as a whole. */
    List<ElementDefinition> all() {
        List<ElementDefinition> elements = r4.elements(type);
        return elements.isEmpty() ? elements : elements.subList(1, elements.size());
    }

    /** What R4 says of the element with that path, or null where R4 has no such element. */
    @Nullable
    ElementDefinition at(String path) {
        ElementDefinition direct = r4.element(type, path);
        if (direct != null || !path.contains(".")) {
            return direct;
        }
        String parent = parent(path);
        String typeOfParent = typeAt(parent);
        return typeOfParent == null ? null : r4.element(typeOfParent, typeOfParent + path.substring(parent.length()));
    }

    static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private @Nullable String typeAt(String path) {
        String known = narrowed.get(path);
        if (known != null) {
            return known;
        }
        ElementDefinition base = at(path);
        List<TypeRefComponent> types = base == null ? List.of() : base.getType();
        return types.size() == 1 ? types.get(0).getWorkingCode() : null;
    }
}
