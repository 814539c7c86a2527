package no.whatmatters.bench.traffic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.whatmatters.bench.server.Who;
import org.jspecify.annotations.Nullable;

/**
 * One request, and what is expected of its answer.
 *
 * @param who who sends it
 * @param path below the FHIR endpoint, with its query
 * @param expected status
 * @param isRight whether the body is what it should be
 * @param then what the sender learns from a right answer; not timed
 */
public record Call(
        Who who,
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        int expected,
        Predicate<Answer> isRight,
        Consumer<Answer> then) {

    public static Call get(Who who, String path) {
        return new Call(who, "GET", path, Map.of(), null, 200, answer -> true, answer -> {});
    }

    public static Call post(Who who, String path, String body, int expected) {
        return new Call(who, "POST", path, Map.of(), body, expected, answer -> true, answer -> {});
    }

    public static Call put(Who who, String path, String body) {
        return new Call(who, "PUT", path, Map.of(), body, 200, answer -> true, answer -> {});
    }

    /** A conditional create. */
    public Call onlyOnce(String system, String value) {
        return with("If-None-Exist", "identifier=" + system + "|" + value);
    }

    public Call with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Call(who, method, path, Map.copyOf(more), body, expected, isRight, then);
    }

    Call right(Predicate<Answer> check) {
        return new Call(who, method, path, headers, body, expected, check, then);
    }

    Call then(Consumer<Answer> consumer) {
        return new Call(who, method, path, headers, body, expected, isRight, consumer);
    }
}
