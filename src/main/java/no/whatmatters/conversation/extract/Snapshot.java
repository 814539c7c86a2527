package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The snapshot of a definition, with its elements by id and by parent. */
final class Snapshot {

    private final StructureDefinition definition;
    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, List<Node>> children = new HashMap<>();

    Snapshot(StructureDefinition definition) {
        this.definition = definition;
        for (ElementDefinition element : definition.getSnapshot().getElement()) {
            Node node = new Node(this, element);
            byId.put(element.getId(), node);
            int dot = element.getId().lastIndexOf('.');
            if (dot > 0) {
                children.computeIfAbsent(element.getId().substring(0, dot), id -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    StructureDefinition definition() {
        return definition;
    }

    Node root() {
        return byId.values().iterator().next();
    }

    Optional<Node> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What stands right under an element, slices too. */
    List<Node> children(Node parent) {
        return children.getOrDefault(parent.element().getId(), List.of());
    }
}
