package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.Wire.Answer;

/** What is sent to change a record, or to make one. */
final class MatrixWrites {

    private static final String OF_THE_BUNDLE = "urn:uuid:11111111-1111-4111-8111-111111111111";

    private final Wire wire;
    private final MatrixWorld world;
    private final Map<String, Answer> versions = new ConcurrentHashMap<>();

    MatrixWrites(Wire wire, MatrixWorld world) {
        this.wire = wire;
        this.world = world;
    }

    /** The write, as it is sent alone or in a Bundle. */
    Sent of(Interaction write, Call call) {
        Stored record = call.record();
        String path = record.path().substring(1);
        return switch (write.alone()) {
            case CREATE -> new Sent("POST", record.type(), Wire.FHIR, fresh(call), List.of());
            case CONDITIONAL_CREATE ->
                new Sent("POST", record.type(), Wire.FHIR, again(call), List.of("If-None-Exist", condition(call)));
            case UPDATE -> new Sent("PUT", path, Wire.FHIR, changed(call), ifMatch(record));
            case CONDITIONAL_UPDATE ->
                new Sent(
                        "PUT",
                        record.type() + "?identifier=" + Wire.encoded(identifier(call)),
                        Wire.FHIR,
                        changed(call),
                        ifMatch(record));
            case JSON_PATCH -> new Sent("PATCH", path, Wire.JSON_PATCH, jsonPatch(call), ifMatch(record));
            case FHIRPATH_PATCH -> new Sent("PATCH", path, Wire.FHIR, fhirPathPatch(call), ifMatch(record));
            case DELETE -> new Sent("DELETE", path, null, null, ifMatch(record));
            default -> throw new IllegalArgumentException(write.toString());
        };
    }

    /** Who said it, together with what was said. */
    Answer withItsTarget(Call call) {
        ObjectNode goal = fresh(call, new MatrixRow("Goal, what matters"));
        ObjectNode provenance = fresh(call);
        ((ObjectNode) provenance.at("/target/0")).put("reference", OF_THE_BUNDLE);
        return wire.post(call.token(), "", """
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"fullUrl":"%s","resource":%s,"request":{"method":"POST","url":"Goal"}},
              {"resource":%s,"request":{"method":"POST","url":"Provenance"}}]}\
            """.formatted(OF_THE_BUNDLE, goal, provenance));
    }

    /** A new record of the call's row. */
    ObjectNode fresh(Call call) {
        return fresh(call, call.row());
    }

    private ObjectNode fresh(Call call, MatrixRow row) {
        return row.filled(
                world.named(call.subject(), call.caller().maker()),
                call.caller().system());
    }

    /** What is asked for next sees another version. */
    void mayHaveChanged(Stored record) {
        versions.remove(record.path());
    }

    /** The record as it is, whoever may see it. */
    Answer current(Stored record) {
        return versions.computeIfAbsent(
                record.path(), path -> wire.get(world.anybody(), path).require(200));
    }

    /** A new record with the identifier of the one that is there. */
    private ObjectNode again(Call call) {
        List<String> identifier = Splitter.on('|').splitToList(identifier(call));
        ObjectNode record =
                call.row().filled(world.named(call.subject(), call.caller().maker()), identifier.get(0));
        JsonNode first = record.path("identifier").isArray() ? record.at("/identifier/0") : record.path("identifier");
        ((ObjectNode) first).put("value", identifier.get(1));
        return record;
    }

    private static String condition(Call call) {
        return Objects.requireNonNull(call.record().condition());
    }

    private static String identifier(Call call) {
        return condition(call).substring("identifier=".length());
    }

    private List<String> ifMatch(Stored record) {
        return List.of("If-Match", current(record).headers().firstValue("ETag").orElseThrow());
    }

    private ObjectNode changed(Call call) {
        return call.row().changed((ObjectNode) current(call.record()).json());
    }

    private ArrayNode jsonPatch(Call call) {
        ObjectNode changed = changed(call);
        String element = call.row().changedElement();
        ArrayNode patch = changed.arrayNode();
        patch.addObject().put("op", "add").put("path", "/" + element).set("value", changed.get(element));
        if (call.row().isAmended()) {
            patch.addObject().put("op", "replace").put("path", "/status").put("value", "amended");
        }
        return patch;
    }

    private ObjectNode fhirPathPatch(Call call) {
        ObjectNode changed = changed(call);
        ObjectNode patch = changed.objectNode().put("resourceType", "Parameters");
        ArrayNode operations = patch.putArray("parameter");
        if (call.row().changedElement().equals("note")) {
            add(operations, "add", call.row().type(), "valueAnnotation", changed.at("/note/0"))
                    .addObject()
                    .put("name", "name")
                    .put("valueString", "note");
        } else {
            add(operations, "replace", call.row().type() + ".language", "valueCode", changed.get("language"));
        }
        if (call.row().isAmended()) {
            add(operations, "replace", call.row().type() + ".status", "valueCode", changed.get("status"));
        }
        return patch;
    }

    private static ArrayNode add(ArrayNode operations, String type, String path, String element, JsonNode value) {
        ArrayNode parts = operations.addObject().put("name", "operation").putArray("part");
        parts.addObject().put("name", "type").put("valueCode", type);
        parts.addObject().put("name", "path").put("valueString", path);
        parts.addObject().put("name", "value").set(element, value);
        return parts;
    }
}
