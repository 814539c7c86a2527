package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds which artefacts a resource speaks of: by canonical URL, or by reference to an example. */
final class Mentions {

    private final Map<String, Artefact> known;

    /** Known by canonical URL and by address. */
    Mentions(Map<String, Artefact> known) {
        this.known = known;
    }

    Set<Artefact> in(JsonNode resource) {
        Set<Artefact> found = new LinkedHashSet<>();
        collect(resource, found);
        return found;
    }

    private void collect(JsonNode node, Set<Artefact> found) {
        if (node.isTextual()) {
            Artefact mentioned = known.get(Canonical.of(node.textValue()));
            if (mentioned != null) {
                found.add(mentioned);
            }
        }
        node.forEach(each -> collect(each, found));
    }
}
