package no.whatmatters.access.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.whatmatters.access.matrix.Interaction.Way;
import no.whatmatters.access.matrix.MatrixWorld.Stored;
import no.whatmatters.access.matrix.Wire.Answer;
import org.jspecify.annotations.Nullable;

/** Asks the server what a cell of the matrix is about, and says in a word what it answered. */
final class MatrixCalls {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int CHANGED_MEANWHILE = 412;
    private static final int CLIENT_ERROR = 400;

    /** Rows beside each other write into one shared plan: whoever wants to change it may come too late more than once. */
    private static final int TRIES = 20;

    private static final String NATIONAL = "urn:oid:2.16.578.1.12.4.1.4.1|";

    private final Wire wire;
    private final MatrixWorld world;
    private final MatrixWrites writes;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    MatrixCalls(Wire wire, MatrixWorld world) {
        this.wire = wire;
        this.world = world;
        this.writes = new MatrixWrites(wire, world);
    }

    String answer(Interaction interaction, Call call) {
        Stored record = call.record();
        String type = record.type();
        String person = person(call);
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
                                "patient.identifier=" + Wire.encoded(NATIONAL + call.numberOfPerson()) + "&_id="
                                        + record.id()),
                        record);
            case CHAIN_ELSEWHERE -> word(get(call, "/" + type + "?patient.name=Kari&_id=" + record.id()));
            case HAS -> word(get(call, "/Patient?_has:" + type + ":patient:_id=" + record.id()));
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
            case REVERSE_INCLUDE_FROM_NOBODYS ->
                offered(get(call, FromNobodys.leadingTo(type).orElseThrow()));
            case PAGE_OF_ANOTHER -> word(get(call, pageOfAnother(call)));
            case VALIDATE ->
                word(wire.post(
                        call.token(),
                        "/" + type + "/$validate",
                        writes.fresh(call).toString()));
            case WHAT_MATTERS -> word(get(call, record.path() + "/$what-matters"));
            case EXTRACT -> extracted(get(call, record.path() + "/$extract"));
            case POPULATE ->
                word(wire.post(call.token(), record.path() + "/$populate", """
                    {"resourceType":"Parameters","parameter":[{"name":"subject","valueReference":{"reference":"Patient/%s"}}]}
                    """.formatted(
                                call.subject().patient())));
            default -> written(interaction, call);
        };
    }

    /** There is no such include, whoever asks. */
    private static String offered(Answer answer) {
        return answer.code().equals("include-not-supported") ? Expected.REFUSED : word(answer);
    }

    /** What changed in between is looked up again, and the same asked once more. */
    private String written(Interaction write, Call call) {
        Answer answer = answered(write, call);
        for (int i = 1; i < TRIES && answer.status() == CHANGED_MEANWHILE; i++) {
            writes.mayHaveChanged(call.record());
            answer = answered(write, call);
        }
        if (answer.status() < CLIENT_ERROR) {
            writes.mayHaveChanged(call.record());
        }
        return word(answer);
    }

    private Answer answered(Interaction write, Call call) {
        if (write.way() == Way.ALONE) {
            return writes.of(write, call).alone(wire, call.token());
        }
        return write == Interaction.CREATE_IN_TRANSACTION && call.row().name().equals("Provenance, of a record")
                ? writes.withItsTarget(call)
                : Sent.together(wire, call.token(), "transaction", List.of(writes.of(write, call)));
    }

    /**
     * Asks for all that in one batch.
     *
     * @param asked what is asked for, each with whom and what it is asked of
     */
    Map<Interaction, String> batch(Map<Interaction, Call> asked) {
        Map<Interaction, String> answers = batchOnce(asked);
        for (int i = 1; i < TRIES; i++) {
            Map<Interaction, Call> late = new EnumMap<>(Interaction.class);
            asked.forEach((interaction, call) -> {
                if (interaction.isWrite()
                        && String.valueOf(answers.get(interaction)).startsWith(CHANGED_MEANWHILE + " ")) {
                    writes.mayHaveChanged(call.record());
                    late.put(interaction, call);
                }
            });
            answers.putAll(batchOnce(late));
        }
        return answers;
    }

    private Map<Interaction, String> batchOnce(Map<Interaction, Call> asked) {
        if (asked.isEmpty()) {
            return new EnumMap<>(Interaction.class);
        }
        String token = asked.values().iterator().next().token();
        List<Sent> entries = new ArrayList<>();
        asked.forEach((interaction, call) -> entries.add(entry(interaction, call)));
        Answer answer = Sent.together(wire, token, "batch", entries);
        Map<Interaction, String> answers = new EnumMap<>(Interaction.class);
        int place = 0;
        for (Map.Entry<Interaction, Call> each : asked.entrySet()) {
            Stored record = each.getValue().record();
            String said = entry(answer, place++, each.getKey() == Interaction.BATCH_SEARCH ? record : null);
            answers.put(each.getKey(), said);
            if (each.getKey().isWrite() && said.equals(Expected.YES)) {
                writes.mayHaveChanged(record);
            }
        }
        return answers;
    }

    private Sent entry(Interaction interaction, Call call) {
        Stored record = call.record();
        String path = record.path().substring(1);
        return switch (interaction) {
            case BATCH_READ -> Sent.get(path);
            case BATCH_VREAD -> Sent.get(path + "/_history/" + version(record));
            case BATCH_HISTORY -> Sent.get(path + "/_history");
            case BATCH_SEARCH -> Sent.get(record.type() + "?" + person(call));
            default -> writes.of(interaction, call);
        };
    }

    private static String person(Call call) {
        return call.row()
                .search(
                        call.record().id(),
                        call.subject().patient(),
                        call.record().target());
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
            case 200, 201, 204 -> Expected.YES;
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

    /** What that entry of a batch says. */
    private static String entry(Answer answer, int place, @Nullable Stored searched) {
        if (answer.status() != 200) {
            return word(answer);
        }
        JsonNode entry = answer.json().at("/entry/" + place);
        int status = Integer.parseInt(entry.at("/response/status").asText().substring(0, 3));
        return status == 200 && searched != null
                ? found(entry.path("resource"), searched)
                : word(status, "", entry.toString());
    }

    private String version(Stored record) {
        return writes.current(record).json().at("/meta/versionId").asText();
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
}
