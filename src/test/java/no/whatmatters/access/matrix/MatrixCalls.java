package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.Wire.Answer;
import org.jspecify.annotations.Nullable;

/** Asks the server what a cell of the matrix is about, and says in a word what it answered. */
final class MatrixCalls {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1|";

    private final Wire wire;
    private final MatrixWorld world;
    private final Map<String, String> pages = new HashMap<>();

    MatrixCalls(Wire wire, MatrixWorld world) {
        this.wire = wire;
        this.world = world;
    }

    String answer(Interaction interaction, Call call) {
        Stored record = call.record();
        String type = record.type();
        String person = call.row().search(record.id(), call.subject().patient(), record.target());
        return switch (interaction) {
            case READ -> word(get(call, record.path()));
            case VREAD -> word(get(call, record.path() + "/_history/" + version(record)));
            case HISTORY -> word(get(call, record.path() + "/_history"));
            case SEARCH -> found(get(call, "/" + type + "?" + person), record);
            case POST_SEARCH -> found(form(call, type, person), record);
            case CHAIN_TO_A_NUMBER ->
                found(
                        form(
                                call,
                                type,
                                "patient.identifier=" + encoded(NATIONAL + call.numberOfPerson()) + "&_id="
                                        + record.id()),
                        record);
            case CHAIN_ELSEWHERE -> word(get(call, "/" + type + "?patient.name=Kari&_id=" + record.id()));
            case HAS -> word(get(call, "/Patient?_has:" + type + ":patient:_id=" + record.id()));
            case BATCH_READ -> entry(bundle(call, "batch", "GET", record.path().substring(1), null, null), null);
            case BATCH_SEARCH -> entry(bundle(call, "batch", "GET", type + "?" + person, null, null), record);
            case INCLUDE ->
                found(
                        get(
                                call,
                                "/Task?patient=" + call.subject().patient() + "&_id=" + record.pointer()
                                        + "&_include=Task:focus"),
                        record);
            case REVERSE_INCLUDE ->
                found(
                        get(call, "/Patient?_id=" + call.subject().patient() + "&_revinclude=" + type + ":patient"),
                        record);
            case PAGE_OF_ANOTHER -> word(get(call, pageOfAnother(call)));
            case CREATE -> word(wire.post(call.token(), "/" + type, fresh(call).toString()));
            case CREATE_IN_TRANSACTION ->
                word(
                        call.row().name().equals("Provenance, of a record")
                                ? withItsTarget(call)
                                : bundle(call, "transaction", "POST", type, fresh(call), null));
            case CONDITIONAL_CREATE ->
                word(wire.send(
                        call.token(),
                        "POST",
                        "/" + type,
                        Wire.FHIR,
                        again(call).toString(),
                        "If-None-Exist",
                        Objects.requireNonNull(record.condition())));
            case UPDATE -> {
                Answer now = current(record);
                yield word(wire.send(
                        call.token(),
                        "PUT",
                        record.path(),
                        Wire.FHIR,
                        changed(call, now).toString(),
                        "If-Match",
                        etag(now)));
            }
            case UPDATE_IN_TRANSACTION -> {
                Answer now = current(record);
                yield word(
                        bundle(call, "transaction", "PUT", record.path().substring(1), changed(call, now), etag(now)));
            }
            case PATCH -> {
                Answer now = current(record);
                yield word(wire.send(
                        call.token(),
                        "PATCH",
                        record.path(),
                        Wire.JSON_PATCH,
                        patch(call, now),
                        "If-Match",
                        etag(now)));
            }
            case VALIDATE ->
                word(wire.post(
                        call.token(), "/" + type + "/$validate", fresh(call).toString()));
            case WHAT_MATTERS -> word(get(call, record.path() + "/$what-matters"));
            case EXTRACT -> extracted(get(call, record.path() + "/$extract"));
            case POPULATE ->
                word(wire.post(call.token(), record.path() + "/$populate", """
                    {"resourceType":"Parameters","parameter":[{"name":"subject","valueReference":{"reference":"Patient/%s"}}]}
                    """.formatted(
                                call.subject().patient())));
            case DELETE ->
                word(wire.send(call.token(), "DELETE", record.path(), null, null, "If-Match", etag(current(record))));
        };
    }

    private Answer get(Call call, String path) {
        return wire.get(call.token(), path);
    }

    private Answer form(Call call, String type, String parameters) {
        return wire.send(call.token(), "POST", "/" + type + "/_search", FORM, parameters);
    }

    private static String word(Answer answer) {
        return word(answer.status(), answer.code(), answer.text());
    }

    private static String word(int status, String code, String text) {
        if (status == 422 && text.contains("\"reference-leads-nowhere\"")) {
            return Expected.NOWHERE;
        }
        return switch (status) {
            case 200, 201 -> Expected.YES;
            case 404 -> Expected.ABSENT;
            case 410 -> code.equals("page-link-expired") ? Expected.ABSENT : status + text;
            case 403 -> Expected.REFUSED;
            case 401 -> Expected.DOOR;
            default -> status + " " + code + " " + text;
        };
    }

    private static String found(Answer answer, Stored record) {
        return answer.status() == 200 ? found(answer.json(), record) : word(answer);
    }

    /** Whoever hears that the answers name no form has been let to look at them. */
    private static String extracted(Answer answer) {
        return answer.code().equals("form-not-named") ? Expected.YES : word(answer);
    }

    private static String found(JsonNode bundle, Stored record) {
        if (record.id().isEmpty()) {
            return Expected.YES;
        }
        for (JsonNode each : bundle.path("entry")) {
            if (each.at("/resource/id").asText().equals(record.id())) {
                return Expected.YES;
            }
        }
        return Expected.ABSENT;
    }

    /** What the one entry of a batch says. */
    private static String entry(Answer answer, @Nullable Stored searched) {
        if (answer.status() != 200) {
            return word(answer);
        }
        JsonNode entry = answer.json().at("/entry/0");
        int status = Integer.parseInt(entry.at("/response/status").asText().substring(0, 3));
        return status == 200 && searched != null
                ? found(entry.path("resource"), searched)
                : word(status, "", entry.toString());
    }

    private Answer bundle(
            Call call,
            String kind,
            String method,
            String url,
            @Nullable ObjectNode resource,
            @Nullable String ifMatch) {
        ObjectNode bundle = (ObjectNode) Wire.parsed("{\"resourceType\":\"Bundle\",\"type\":\"" + kind + "\"}");
        ObjectNode entry = bundle.putArray("entry").addObject();
        if (resource != null) {
            entry.set("resource", resource);
        }
        ObjectNode request = entry.putObject("request").put("method", method).put("url", url);
        if (ifMatch != null) {
            request.put("ifMatch", ifMatch);
        }
        return wire.post(call.token(), "", bundle.toString());
    }

    /** Who said it, together with what was said. */
    private Answer withItsTarget(Call call) {
        ObjectNode goal = fresh(call, new MatrixRow("Goal, what matters"));
        ObjectNode provenance = fresh(call);
        ((ObjectNode) provenance.at("/target/0")).put("reference", "urn:uuid:11111111-1111-4111-8111-111111111111");
        return wire.post(call.token(), "", """
            {"resourceType":"Bundle","type":"transaction","entry":[
              {"fullUrl":"urn:uuid:11111111-1111-4111-8111-111111111111","resource":%s,
               "request":{"method":"POST","url":"Goal"}},
              {"resource":%s,"request":{"method":"POST","url":"Provenance"}}]}\
            """.formatted(goal, provenance));
    }

    private ObjectNode fresh(Call call) {
        return fresh(call, call.row());
    }

    private ObjectNode fresh(Call call, MatrixRow row) {
        return row.filled(
                world.named(call.subject(), call.caller().maker()),
                call.caller().system());
    }

    /** A new record with the identifier of the one that is there. */
    private ObjectNode again(Call call) {
        String condition = Objects.requireNonNull(call.record().condition());
        List<String> identifier = Splitter.on('|').splitToList(condition.substring("identifier=".length()));
        ObjectNode record =
                call.row().filled(world.named(call.subject(), call.caller().maker()), identifier.get(0));
        JsonNode first = record.path("identifier").isArray() ? record.at("/identifier/0") : record.path("identifier");
        ((ObjectNode) first).put("value", identifier.get(1));
        return record;
    }

    private Answer current(Stored record) {
        return wire.get(world.anybody(), record.path()).require(200);
    }

    private static String etag(Answer current) {
        return current.headers().firstValue("ETag").orElseThrow();
    }

    private static ObjectNode changed(Call call, Answer current) {
        return call.row().changed((ObjectNode) current.json());
    }

    private static String patch(Call call, Answer current) {
        ObjectNode changed = changed(call, current);
        String element = call.row().changedElement();
        String status = call.row().type().equals("QuestionnaireResponse")
                ? ",{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"amended\"}"
                : "";
        return "[{\"op\":\"add\",\"path\":\"/" + element + "\",\"value\":" + changed.get(element) + "}" + status + "]";
    }

    private String version(Stored record) {
        return current(record).json().at("/meta/versionId").asText();
    }

    /** The next link of a search that somebody else asked; there are several of each. */
    private String pageOfAnother(Call call) {
        String search = call.row().isAboutSomebody() && !call.row().type().equals("Patient")
                ? "patient=" + call.subject().patient() + "&_count=1"
                : "_count=1";
        return pages.computeIfAbsent(call.record().type() + search, each -> {
            for (JsonNode link : wire.get(world.anybody(), "/" + call.record().type() + "?" + search)
                    .require(200)
                    .json()
                    .path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    return link.path("url").asText();
                }
            }
            return "";
        });
    }

    /** Whether there are two of them, so that a page has a next one. */
    boolean hasPages(Call call) {
        return !pageOfAnother(call).isEmpty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
