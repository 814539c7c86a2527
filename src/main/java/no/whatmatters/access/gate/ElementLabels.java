package no.whatmatters.access.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * Labels on single elements, by HL7's data segmentation for privacy: whether a change takes one off, or puts one on what was
 * there without. What is new may come with a label of its own, and what goes as a whole takes its label along. Pure.
 */
final class ElementLabels {

    static final String LABEL =
            "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label";

    private ElementLabels() {}

    /** Whether something is open that was labelled, or labelled that was open, or labelled in another way. */
    static boolean differ(Resource before, Resource after) {
        if (!isAnyIn(before) && !isAnyIn(after)) {
            return false;
        }
        Map<String, List<Element>> then = elements(before);
        Map<String, List<Element>> now = elements(after);
        Set<String> places = new HashSet<>(then.keySet());
        places.addAll(now.keySet());
        return places.stream()
                .anyMatch(place -> differ(then.getOrDefault(place, List.of()), now.getOrDefault(place, List.of())));
    }

    private static boolean differ(List<Element> then, List<Element> now) {
        List<String> labels = labels(then);
        List<String> labelsNow = labels(now);
        List<String> open = texts(then, false);
        List<String> openNow = texts(now, false);
        List<String> opened = less(openNow, open);
        List<String> changed = less(texts(then, true), texts(now, true));
        boolean isGone = !less(labels, labelsNow).isEmpty();
        boolean isNew = !less(labelsNow, labels).isEmpty();
        boolean closes = !less(open, openNow).isEmpty();
        return (isGone && (isNew || !opened.isEmpty()))
                || (isNew && closes)
                || then.stream()
                        .filter(was -> isLabelled(was) && changed.contains(Redactions.text(was)))
                        .anyMatch(was -> opened.contains(content(was)));
    }

    private static boolean isAnyIn(Base parent) {
        return parent.children().stream()
                .flatMap(each -> each.getValues().stream())
                .anyMatch(each -> isLabelled(each) || isAnyIn(each));
    }

    /** Path → the elements there. */
    private static Map<String, List<Element>> elements(Resource resource) {
        Map<String, List<Element>> found = new HashMap<>();
        collect(resource, resource.fhirType(), found);
        return found;
    }

    private static void collect(Base parent, String place, Map<String, List<Element>> found) {
        for (Property property : parent.children()) {
            String here = place + "." + property.getName();
            for (Base child : property.getValues()) {
                if (child instanceof Element element) {
                    found.computeIfAbsent(here, unused -> new ArrayList<>()).add(element);
                }
                collect(child, here, found);
            }
        }
    }

    private static boolean isLabelled(Base value) {
        return value instanceof Element element
                && element.getExtension().stream().anyMatch(ElementLabels::isLabel);
    }

    private static boolean isLabel(Extension extension) {
        return LABEL.equals(extension.getUrl());
    }

    private static List<String> labels(List<Element> elements) {
        return elements.stream()
                .filter(ElementLabels::isLabelled)
                .map(each -> each.getExtension().stream()
                        .filter(ElementLabels::isLabel)
                        .map(Redactions::text)
                        .sorted()
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> texts(List<Element> elements, boolean labelled) {
        return elements.stream()
                .filter(each -> isLabelled(each) == labelled)
                .map(Redactions::text)
                .toList();
    }

    /** What a labelled element would be without its label. */
    private static String content(Element element) {
        String text = Redactions.text(element);
        for (Extension each : element.getExtension()) {
            if (isLabel(each)) {
                text = text.replace("{extension " + Redactions.text(each) + "}", "");
            }
        }
        return text;
    }

    /** Those of some that are not among others; what is there twice counts twice. */
    private static List<String> less(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
