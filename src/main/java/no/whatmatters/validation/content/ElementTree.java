package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.jspecify.annotations.Nullable;

/**
 * One resource as the validator reads it.
 *
 * @param root the resource
 * @param profiles what its {@code meta.profile} names; taken out of the tree, because we choose what it is held to
 * @param reading what was wrong in reading it
 * @param repeats elements that stand there more than once and must not; taken out of the tree but for the first
 */
public record ElementTree(Element root, List<String> profiles, List<ValidationMessage> reading, List<Fault> repeats) {

    /** What the server has in hand. */
    public static ElementTree of(Element root) {
        return new ElementTree(root, takeProfiles(root), List.of(), List.of());
    }

    /** What somebody sent. Only XML can repeat an element that must not repeat, and the validator gives up on it. */
    public static ElementTree ofSent(Element root, List<ValidationMessage> reading) {
        List<Fault> repeats = new ArrayList<>();
        takeRepeats(root, root.fhirType(), repeats);
        return new ElementTree(root, takeProfiles(root), reading, repeats);
    }

    private static final String REPEATED = "Validation_VAL_Profile_Maximum";

    public String type() {
        return root.fhirType();
    }

    /**
     * Shows every literal reference but those inside extensions that nobody here knows.
     *
     * @param knownExtension whether an extension with that URL is defined
     * @param seen takes the reference, and gives the one to check in its place
     */
    public void eachReference(Predicate<String> knownExtension, UnaryOperator<String> seen) {
        eachReference(root, knownExtension, seen);
    }

    private static void eachReference(Element element, Predicate<String> knownExtension, UnaryOperator<String> seen) {
        for (Element child : element.getChildren()) {
            String type = child.fhirType();
            if (type.equals("Extension") && isForeign(child.getNamedChildValue("url", false), knownExtension)) {
                continue;
            }
            if (type.equals("Reference")) {
                Element literal = child.getNamedChild("reference", false);
                if (literal != null && literal.hasValue()) {
                    literal.setValue(seen.apply(literal.getValue()));
                }
            }
            eachReference(child, knownExtension, seen);
        }
    }

    /** The parts of a complex extension have names, not URLs. */
    private static boolean isForeign(@Nullable String url, Predicate<String> knownExtension) {
        return url != null && url.contains(":") && !knownExtension.test(url);
    }

    /** Shows every element of a type, with its place as FHIRPath. */
    void each(String type, BiConsumer<Element, String> seen) {
        each((element, path) -> {
            if (element.fhirType().equals(type)) {
                seen.accept(element, path);
            }
        });
    }

    /** Shows every element, with its place as FHIRPath. */
    void each(BiConsumer<Element, String> seen) {
        each(root, type(), seen);
    }

    private static void each(Element element, String path, BiConsumer<Element, String> seen) {
        for (Element child : element.getChildren()) {
            String childPath = path + "." + step(child);
            seen.accept(child, childPath);
            each(child, childPath, seen);
        }
    }

    /** How FHIRPath goes to it from what it stands in. */
    static String step(Element child) {
        String name = child.getName();
        String defined = child.getProperty().getName();
        if (defined.endsWith("[x]")) {
            return defined.substring(0, defined.length() - 3) + ".ofType(" + child.fhirType() + ")";
        }
        return child.isList() ? name + "[" + Math.max(child.getIndex(), 0) + "]" : name;
    }

    /**
     * A place that the reader tells, as FHIRPath. It tells them as {@code Observation.value[x].value}, and in XML as
     * {@code Goal/f:note}.
     */
    public String placeOf(String told) {
        String[] steps = told.replaceFirst("^/f:", "").replace("/f:", ".").split("\\.", -1);
        StringBuilder path = new StringBuilder(steps[0]);
        Element at = root;
        for (int i = 1; i < steps.length; i++) {
            Element child = at == null ? null : child(at, steps[i]);
            path.append('.').append(child == null ? steps[i].replace("[x]", "") : step(child));
            at = child;
        }
        return path.toString();
    }

    /** Null where nothing of it could be read, or where it is not told which one is meant. */
    private static @Nullable Element child(Element parent, String step) {
        int bracket = step.indexOf('[');
        String name = bracket < 0 || step.endsWith("[x]") ? step : step.substring(0, bracket);
        List<Element> children = parent.getChildren().stream()
                .filter(child -> child.getProperty().getName().equals(name))
                .toList();
        if (bracket < 0 || step.endsWith("[x]")) {
            return children.size() == 1 ? children.get(0) : null;
        }
        int index = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
        return index < children.size() ? children.get(index) : null;
    }

    private static void takeRepeats(Element element, String path, List<Fault> repeats) {
        if (!element.hasChildren()) {
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Element child : List.copyOf(element.getChildren())) {
            String place = path + "." + step(child);
            if (!child.isList() && counts.merge(place, 1, Integer::sum) > 1) {
                element.getChildren().remove(child);
            } else {
                takeRepeats(child, place, repeats);
            }
        }
        counts.forEach((place, count) -> {
            if (count > 1) {
                repeats.add(
                        Fault.error(IssueType.STRUCTURE, REPEATED, path, "" + count, "", "", place, "", "", "", "1"));
            }
        });
    }

    private static List<String> takeProfiles(Element root) {
        Element meta = root.getNamedChild("meta", false);
        if (meta == null || !meta.hasChildren()) {
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
