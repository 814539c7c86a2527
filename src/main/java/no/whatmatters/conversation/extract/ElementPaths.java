package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.Place;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements that a form names: canonical, {@code #}, and the id of an element in the snapshot, with slices. Walks on
 * from a profile into the types and extensions that it uses. What was found is kept.
 */
final class ElementPaths {

    private final Definitions definitions;
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<String, ElementPath> found = new ConcurrentHashMap<>();

    ElementPaths(Definitions definitions) {
        this.definitions = definitions;
    }

    /** The definition of a resource or profile. */
    Snapshot profile(String canonical, Place place) {
        return snapshot(canonical)
                .filter(each -> each.definition().getKind() == StructureDefinition.StructureDefinitionKind.RESOURCE)
                .orElseThrow(() -> new FormFault(ExtractRefusal.PROFILE_UNKNOWN, place, canonical));
    }

    /**
     * An element of a resource.
     *
     * @param path as in {@code Goal.extension:acceptance.extension:status.value[x]}
     */
    ElementPath find(Snapshot profile, String path, Place place) {
        String key = profile.definition().getUrl() + "#" + path;
        ElementPath known = found.get(key);
        if (known == null) {
            known = walk(profile, path, place);
            found.put(key, known);
        }
        return known;
    }

    private ElementPath walk(Snapshot profile, String path, Place place) {
        List<String> words = List.of(path.split("\\.", -1));
        String type = profile.definition().getType();
        if (words.size() < 2 || !words.get(0).equals(type)) {
            throw unknown(profile, path, place);
        }
        Node at = profile.root();
        String id = type;
        List<Step> steps = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            Found next = child(at, word).orElseThrow(() -> unknown(profile, path, place));
            if (next.throughType() != null && !steps.isEmpty()) {
                int last = steps.size() - 1;
                steps.set(last, steps.get(last).narrowedTo(next.throughType()));
            }
            id = id + "." + word;
            steps.add(step(id, next));
            at = next.node();
        }
        return new ElementPath(path, List.copyOf(steps));
    }

    private static FormFault unknown(Snapshot profile, String path, Place place) {
        return new FormFault(
                ExtractRefusal.ELEMENT_UNKNOWN,
                place,
                path,
                profile.definition().getUrl());
    }

    private Step step(String id, Found found) {
        Node node = found.node();
        List<String> types = found.ofType() == null ? node.types() : List.of(found.ofType());
        if (id.equals(id.substring(0, id.indexOf('.')) + ".id")) {
            types = List.of("id"); // Of a resource; snapshots call it a string of FHIRPath.
        }
        String slice = node.isSlice() && !node.isChoice() ? node.element().getSliceName() : null;
        boolean many = node.isMany() && !node.isChoice();
        return new Step(id, node, node.name(), slice, node.isChoice(), many, types, extensionUrl(node));
    }

    private @Nullable String extensionUrl(Node node) {
        if (!node.types().contains("Extension") || !node.isSlice()) {
            return null;
        }
        String profile = node.profile().orElse(null);
        if (profile != null) {
            return snapshot(profile).map(each -> each.definition().getUrl()).orElse(profile);
        }
        return node.snapshot()
                .byId(node.element().getId() + ".url")
                .map(url -> url.element().getFixed())
                .map(fixed -> ((UriType) fixed).getValue())
                .orElse(node.element().getSliceName());
    }

    /** What stands under an element, in its own snapshot or in that of a type it may be. */
    private Optional<Found> child(Node at, String word) {
        Optional<Found> here = childHere(at, word);
        if (here.isPresent()) {
            return here;
        }
        if (at.element().getContentReference() != null) {
            String reference = at.element().getContentReference();
            return at.snapshot()
                    .byId(reference.substring(reference.indexOf('#') + 1))
                    .flatMap(same -> child(same, word));
        }
        if (at.types().equals(List.of("Extension")) && at.profile().isPresent()) {
            return snapshot(at.profile().get()).flatMap(each -> childHere(each.root(), word));
        }
        return at.types().stream()
                .map(type -> snapshot(Definitions.FHIR + type)
                        .flatMap(each -> childHere(each.root(), word))
                        .map(found -> new Found(found.node(), found.ofType(), type)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found> childHere(Node at, String word) {
        Optional<Node> exact = at.snapshot().byId(at.element().getId() + "." + word);
        return exact.map(node -> new Found(node, null, null)).or(() -> choiceHere(at, word));
    }

    /** A choice that is named by its type: {@code value}, {@code valueQuantity}, {@code value[x]:valueQuantity}. */
    private static Optional<Found> choiceHere(Node at, String word) {
        String name = word.substring(word.indexOf(':') + 1);
        for (Node each : at.snapshot().children(at)) {
            if (each.isChoice() && !each.isSlice() && name.startsWith(each.name())) {
                String rest = name.substring(each.name().length());
                if (rest.isEmpty()) {
                    return Optional.of(new Found(each, null, null));
                }
                for (String type : each.types()) {
                    if (type.equalsIgnoreCase(rest)) {
                        return Optional.of(new Found(each, type, null));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<Snapshot> snapshot(String canonical) {
        Snapshot known = snapshots.get(canonical);
        if (known == null) {
            StructureDefinition definition = definitions.find(canonical);
            if (definition == null || !definition.hasSnapshot()) {
                return Optional.empty();
            }
            known = new Snapshot(definition);
            snapshots.put(canonical, known);
        }
        return Optional.of(known);
    }

    /**
     * What a word leads to.
     *
     * @param ofType the type of a choice that the word names
     * @param throughType the type of the element before it, which has this child
     */
    private record Found(
            Node node, @Nullable String ofType, @Nullable String throughType) {}
}
