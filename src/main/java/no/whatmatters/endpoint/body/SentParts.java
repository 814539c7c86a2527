package no.whatmatters.endpoint.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import no.whatmatters.endpoint.refusal.RequestRefused;

/**
 * A body as it was sent, taken apart: each resource of a Bundle by itself, and what is around them.
 *
 * @param xml whether they are XML; JSON otherwise
 * @param outer the body without the resources in it
 * @param inner by their place, as FHIRPath
 */
public record SentParts(boolean xml, String outer, Map<String, String> inner) {

    /**
     * Takes a body apart.
     *
     * @throws RequestRefused where that cannot be done
     */
    public static SentParts of(String body, boolean xml) {
        try {
            return xml ? SentXml.parts(body) : ofJson(body);
        } catch (Illegible e) {
            throw e.refused(xml);
        }
    }

    /** What a parameter holds, where the body is Parameters with one resource; the body itself otherwise. */
    public SentParts unwrapped() {
        boolean parameters =
                inner.size() == 1 && inner.keySet().iterator().next().startsWith("Parameters.");
        return parameters ? of(inner.values().iterator().next(), xml) : this;
    }

    private static SentParts ofJson(String body) {
        JsonNode root = Rewriting.read(body);
        Map<String, String> inner = new LinkedHashMap<>();
        String list = listOf(root.path("resourceType").asText());
        JsonNode holders = root.path(list);
        for (int i = 0; holders.isArray() && i < holders.size(); i++) {
            if (holders.get(i) instanceof ObjectNode holder && holder.get("resource") instanceof ObjectNode resource) {
                String place = root.path("resourceType").asText() + "." + list + "[" + i + "].resource";
                inner.put(place, Rewriting.text(resource));
                holder.remove("resource");
            }
        }
        return new SentParts(false, Rewriting.text(root), inner);
    }

    /** What holds other resources, in the two types that do; no name of an element otherwise. */
    static String listOf(String type) {
        return switch (type) {
            case "Bundle" -> "entry";
            case "Parameters" -> "parameter";
            default -> "";
        };
    }
}
