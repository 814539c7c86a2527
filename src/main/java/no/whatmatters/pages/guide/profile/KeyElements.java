package no.whatmatters.pages.guide.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The elements that somebody who fills in a resource must know, in R4's order: those that the profile speaks of, those they
 * lie within, and those that R4 demands.
 */
final class KeyElements {

    private final R4Elements base;
    private final List<String> order = new ArrayList<>();
    private final Map<String, ProfileElement> byId = new LinkedHashMap<>();

    private KeyElements(R4Elements base) {
        this.base = base;
        base.all().forEach(each -> order.add(each.getPath()));
    }

    /** Without the resource itself. */
    static List<ProfileElement> of(StructureDefinition profile, R4Definitions r4) {
        KeyElements elements = new KeyElements(new R4Elements(r4, profile));
        elements.addOwn(profile.getDifferential().getElement());
        elements.addDemandedByR4();
        return elements.sorted();
    }

    private void addOwn(List<ElementDefinition> own) {
        for (ElementDefinition element : own) {
            if (element.getPath().contains(".")) {
                addParents(element.getId());
                byId.put(element.getId(), ProfileElement.of(element, base.at(element.getPath())));
            }
        }
    }

    private void addParents(String id) {
        String parent = R4Elements.parent(id);
        if (parent.contains(".") && !byId.containsKey(parent)) {
            addParents(parent);
            ElementDefinition inR4 = base.at(withoutSlices(parent));
            if (inR4 != null) {
                byId.put(parent, ProfileElement.inherited(parent, inR4));
            }
        }
    }

    private void addDemandedByR4() {
        Set<String> shown = new HashSet<>(byId.keySet());
        for (ElementDefinition element : base.all()) {
            String parent = R4Elements.parent(element.getPath());
            boolean parentIsShown = !parent.contains(".") || shown.contains(parent);
            if (element.getMin() > 0 && parentIsShown && shown.add(element.getPath())) {
                byId.put(element.getPath(), ProfileElement.inherited(element.getPath(), element));
            }
        }
    }

    /** As a snapshot has them: an element, what lies in it, then its slices, each with what lies in it. */
    private List<ProfileElement> sorted() {
        List<String> ids = List.copyOf(byId.keySet());
        return byId.values().stream()
                .sorted((one, other) -> Arrays.compare(place(one.id(), ids), place(other.id(), ids)))
                .toList();
    }

    /** Two numbers for each part of the id: where R4 has the element, and which slice it is. */
    private int[] place(String id, List<String> ids) {
        String[] parts = id.split("\\.", -1);
        int[] place = new int[2 * (parts.length - 1)];
        String soFar = parts[0];
        for (int i = 1; i < parts.length; i++) {
            soFar += "." + parts[i];
            int inR4 = order.indexOf(withoutSlices(soFar));
            place[2 * i - 2] = inR4 >= 0 ? inR4 : ids.indexOf(withoutLastSlice(soFar));
            place[2 * i - 1] = parts[i].contains(":") ? ids.indexOf(soFar) + 1 : 0;
        }
        return place;
    }

    private static String withoutLastSlice(String id) {
        int slice = id.lastIndexOf(':');
        return slice > id.lastIndexOf('.') ? id.substring(0, slice) : id;
    }

    private static String withoutSlices(String id) {
        return id.replaceAll(":[^.]+", "");
    }
}
