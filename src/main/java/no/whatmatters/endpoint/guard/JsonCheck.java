package no.whatmatters.endpoint.guard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON body as a stream of tokens, building nothing, and refuses what is malformed, ambiguous (a key given twice:
 * readers differ on which one counts) or costly, before HAPI builds a tree of it.
 */
final class JsonCheck {

    /** More than any FHIR element has. */
    static final int MOST_MEMBERS = 500;

    /** Levels that are open right within an operation of a JSON Patch. */
    private static final int IN_OPERATION = 2;

    /** We hold the limits ourselves, each with its own refusal; interning would keep a caller's keys for ever. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1000)
                    .build())
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .build();

    /** An open object or array, the key it stands under, and the keys it has had so far. */
    private static final class Level {
        private final String name;
        private final Set<String> keys = new HashSet<>();
        private final boolean list;
        private final boolean given;
        private String key;
        private int values;

        /**
         * Opens one.
         *
         * @param given whether it is what an operation of a JSON Patch gives to its path, or stands in a list of that
         */
        Level(String name, boolean list, boolean given) {
            this.name = name;
            this.list = list;
            this.given = given;
            // What stands in an array stands under the key of the array.
            this.key = name;
        }

        boolean isGivenList() {
            return given && list;
        }

        int countIfList() {
            return list ? ++values : 0;
        }
    }

    private final JsonParser json;
    private final int deepest;
    private final BundleEntries entries;
    private final Copies copies = new Copies();
    private final Deque<Level> open = new ArrayDeque<>();
    /** The operation of a JSON Patch that is being read; null in all else that is sent. */
    private @Nullable PatchOperation operation;

    private JsonCheck(JsonParser json, RequestLimits limits) {
        this.json = json;
        this.deepest = limits.depth();
        this.entries = new BundleEntries(limits.entries());
    }

    /** One value that begins with the given token, and nothing after it. */
    static void check(byte[] body, JsonToken begin, RequestLimits limits) {
        Characters.checkRaw(body);
        Characters.checkJsonEscapes(body);
        try (JsonParser json = FACTORY.createParser(body)) {
            check(json, begin, limits);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void check(JsonParser json, JsonToken begin, RequestLimits limits) throws IOException {
        try {
            if (json.nextToken() != begin) {
                throw malformed(json.currentTokenLocation());
            }
            new JsonCheck(json, limits).walk();
            if (json.nextToken() != null) {
                throw malformed(json.currentTokenLocation());
            }
        } catch (JsonProcessingException failure) {
            // A name that is too long is told without its place.
            throw malformed(failure.getLocation() == null ? json.currentLocation() : failure.getLocation());
        }
    }

    private void walk() throws IOException {
        open.push(new Level("", json.currentToken() == JsonToken.START_ARRAY, false));
        while (!open.isEmpty()) {
            JsonToken token = json.nextToken();
            if (token == null) {
                throw malformed(json.currentLocation());
            }
            if (token.isStructStart() || token.isScalarValue()) {
                Repeats.check(open.element().countIfList());
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> open(token);
                case END_OBJECT, END_ARRAY -> close();
                case FIELD_NAME -> key(open.element());
                case VALUE_STRING -> text(open.element());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.check(json.getText());
                default -> {}
            }
        }
    }

    private void open(JsonToken token) {
        Level outer = open.element();
        if (open.size() == deepest) {
            throw new RequestRefused(RequestRefusal.TOO_DEEP, String.valueOf(deepest));
        }
        if (token == JsonToken.START_OBJECT && open.size() == 2 && outer.name.equals("entry")) {
            entries.one();
        }
        // A JSON Patch is the one list that is sent.
        if (open.size() == 1 && outer.list) {
            operation = new PatchOperation();
        }
        boolean given =
                operation != null && (open.size() == IN_OPERATION ? outer.key.equals("value") : outer.isGivenList());
        open.push(new Level(outer.key, token == JsonToken.START_ARRAY, given));
    }

    private void close() {
        open.pop();
        if (open.size() == 1 && operation != null) {
            operation.check();
            operation = null;
        }
    }

    private void key(Level level) throws IOException {
        level.key = json.currentName();
        if (!level.keys.add(level.key)) {
            throw at(RequestRefusal.DUPLICATE_KEY, json.currentTokenLocation());
        }
        if (level.keys.size() > MOST_MEMBERS) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_MEMBERS, String.valueOf(MOST_MEMBERS));
        }
    }

    private void text(Level level) throws IOException {
        if (operation != null && open.size() == IN_OPERATION) {
            if (level.key.equals("op")) {
                copies.operation(json.getText());
            }
            operation.says(level.key, json.getText());
        } else if (operation != null && level.given) {
            operation.gives(level.list ? "" : level.key, json.getText());
        } else if (open.size() == 1 && level.key.equals("resourceType")) {
            entries.resourceType(json.getText());
        } else if (Numbers.mayBeDecimal(level.name, level.key)) {
            Numbers.checkText(level.name, level.key, json.getText());
        }
    }

    private static RequestRefused malformed(JsonLocation where) {
        return at(RequestRefusal.MALFORMED_JSON, where);
    }

    private static RequestRefused at(RequestRefusal refusal, JsonLocation where) {
        return new RequestRefused(refusal, String.valueOf(where.getLineNr()), String.valueOf(where.getColumnNr()));
    }
}
