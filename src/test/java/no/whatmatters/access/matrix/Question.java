package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request. */
record Question(
        String method,
        String path,
        @Nullable String type,
        @Nullable String body,
        List<String> headers) {

    /** What a header is called in an entry of a Bundle. */
    private static final Map<String, String> IN_ENTRIES =
            Map.of("If-Match", "ifMatch", "If-None-Exist", "ifNoneExist", "If-None-Match", "ifNoneMatch");

    static Question get(String path) {
        return new Question("GET", path, null, null, List.of());
    }

    @Override
    public String toString() {
        return method + " " + path + " " + headers + " " + body;
    }

    /** All of them in one Bundle. */
    static Question together(boolean batch, List<Question> all) {
        ObjectNode bundle = (ObjectNode)
                Wire.parsed("{\"resourceType\":\"Bundle\",\"type\":\"" + (batch ? "batch" : "transaction") + "\"}");
        var entries = bundle.putArray("entry");
        for (Question each : all) {
            ObjectNode entry = entries.addObject();
            if (each.body() != null) {
                JsonNode body = Wire.parsed(each.body());
                entry.set("resource", Wire.JSON_PATCH.equals(each.type()) ? Sent.asBinary(body) : body);
            }
            ObjectNode request = entry.putObject("request");
            request.put("method", each.method());
            request.put("url", each.path().substring(1));
            for (int header = 0; header < each.headers().size(); header += 2) {
                String name = IN_ENTRIES.get(each.headers().get(header));
                if (name != null) {
                    request.put(name, each.headers().get(header + 1));
                }
            }
        }
        return new Question("POST", "", Wire.FHIR, bundle.toString(), List.of());
    }
}
