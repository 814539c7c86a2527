package no.whatmatters.conversation.extract;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;

/**
 * An element in the snapshot of a definition.
 *
 * @param snapshot where it stands
 * @param element what is said of it
 */
record Node(Snapshot snapshot, ElementDefinition element) {

    List<String> types() {
        return element.getType().stream().map(TypeRefComponent::getCode).toList();
    }

    boolean isChoice() {
        return element.getPath().endsWith("[x]");
    }

    boolean isSlice() {
        return element.getSliceName() != null;
    }

    /** More than one may stand in a resource; a profile may say one where R4 says many. */
    boolean isMany() {
        return !"0".equals(element.getMax()) && !"1".equals(element.getMax());
    }

    /** Its last word, without {@code [x]}. */
    String name() {
        String path = element.getPath();
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.endsWith("[x]") ? last.substring(0, last.length() - 3) : last;
    }

    /** The profile that an extension, or a data type, must be. */
    Optional<String> profile() {
        return element.getType().stream()
                .filter(TypeRefComponent::hasProfile)
                .map(each -> each.getProfile().get(0).getValue())
                .findFirst();
    }
}
