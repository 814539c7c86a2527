package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * One resource as the validator reads it.
 *
 * @param root the resource
 * @param profiles what its {@code meta.profile} names; taken out of the tree, because we choose what it is held to
 * @param reading what was wrong in reading it
 */
record ElementTree(Element root, List<String> profiles, List<ValidationMessage> reading) {

    static ElementTree of(Element root, List<ValidationMessage> reading) {
        return new ElementTree(root, takeProfiles(root), reading);
    }

    String type() {
        return root.fhirType();
    }

    /** Shows every literal reference, and marks conditional ones so that their type is checked too. */
    void eachReference(Consumer<String> seen) {
        eachReference(root, seen);
    }

    private static void eachReference(Element element, Consumer<String> seen) {
        for (Element child : element.getChildren()) {
            if (child.fhirType().equals("Reference")) {
                Element literal = child.getNamedChild("reference", false);
                if (literal != null && literal.hasValue()) {
                    String reference = literal.getValue();
                    if (ReferenceTargets.isConditional(reference)) {
                        literal.setValue(ReferenceTargets.CONDITIONAL + reference);
                    } else {
                        seen.accept(reference);
                    }
                }
            }
            eachReference(child, seen);
        }
    }

    private static List<String> takeProfiles(Element root) {
        Element meta = root.getNamedChild("meta", false);
        if (meta == null) {
            return List.of();
        }
        List<String> profiles = new ArrayList<>();
        for (Element profile : List.copyOf(meta.getChildrenByName("profile"))) {
            if (profile.hasValue()) {
                profiles.add(profile.getValue());
            }
            meta.getChildren().remove(profile);
        }
        if (meta.getChildren().isEmpty()) {
            root.getChildren().remove(meta);
        }
        return List.copyOf(profiles);
    }
}
