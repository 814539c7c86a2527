package no.whatmatters.pages.guide.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the ImplementationGuide resource calls each resource: examples have no title of their own. */
final class Listing {

    static final String TYPE = "ImplementationGuide";

    private final Map<String, JsonNode> listed = new HashMap<>();

    private Listing() {}

    static Listing in(Collection<JsonNode> resources) {
        Listing listing = new Listing();
        resources.stream()
                .filter(each -> each.path("resourceType").asText().equals(TYPE))
                .flatMap(each -> each.path("definition").path("resource").valueStream())
                .forEach(each -> listing.listed.put(
                        each.path("reference").path("reference").asText(), each));
        return listing;
    }

    String name(String address) {
        return said(address, "name", address);
    }

    String description(String address) {
        return said(address, "description", "");
    }

    private String said(String address, String what, String otherwise) {
        JsonNode entry = listed.get(address);
        return entry == null ? otherwise : entry.path(what).asText(otherwise);
    }
}
