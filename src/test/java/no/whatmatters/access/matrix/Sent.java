package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.whatmatters.access.matrix.Wire.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A request that can be sent alone or as an entry of a Bundle.
 *
 * @param url below the base, such as {@code Goal/0198…}
 * @param contentType null where there is no body
 * @param headers name, value: If-Match or If-None-Exist; empty where there is neither
 */
record Sent(
        String method,
        String url,
        @Nullable String contentType,
        @Nullable JsonNode body,
        List<String> headers) {

    static Sent get(String url) {
        return new Sent("GET", url, null, null, List.of());
    }

    Answer alone(Wire wire, String token) {
        return wire.send(
                token,
                method,
                "/" + url,
                contentType,
                body == null ? null : body.toString(),
                headers.toArray(String[]::new));
    }

    /**
     * Sends them together.
     *
     * @param kind transaction or batch
     */
    static Answer together(Wire wire, String token, String kind, List<Sent> all) {
        ObjectNode bundle = (ObjectNode) Wire.parsed("{\"resourceType\":\"Bundle\",\"type\":\"" + kind + "\"}");
        List<JsonNode> entries = new ArrayList<>();
        all.forEach(each -> entries.add(each.entry(bundle.objectNode())));
        bundle.putArray("entry").addAll(entries);
        return wire.post(token, "", bundle.toString());
    }

    private ObjectNode entry(ObjectNode entry) {
        if (body != null) {
            entry.set("resource", Wire.JSON_PATCH.equals(contentType) ? asBinary(body) : body);
        }
        ObjectNode request = entry.putObject("request").put("method", method).put("url", url);
        for (int i = 0; i < headers.size(); i += 2) {
            request.put(headers.get(i).equals("If-Match") ? "ifMatch" : "ifNoneExist", headers.get(i + 1));
        }
        return entry;
    }

    /** A JSON Patch as an entry of a Bundle holds it. */
    static JsonNode asBinary(JsonNode patch) {
        String data = Base64.getEncoder().encodeToString(patch.toString().getBytes(StandardCharsets.UTF_8));
        return Wire.parsed(
                "{\"resourceType\":\"Binary\",\"contentType\":\"" + Wire.JSON_PATCH + "\",\"data\":\"" + data + "\"}");
    }
}
