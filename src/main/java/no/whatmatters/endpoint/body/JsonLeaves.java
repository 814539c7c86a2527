package no.whatmatters.endpoint.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts the values of a resource in JSON, and notices what HAPI's parser may lose without telling. */
final class JsonLeaves {

    /** The guard has looked at depth and lengths; interning would keep a caller's keys for ever. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** {@code true} and {@code "true"} are not the same. */
    private static final String NO_TEXT = " ";

    private final Leaves leaves = new Leaves();
    private final Kinds kinds = new Kinds();
    private boolean unusual;

    /** An open object or array. */
    private static final class Level {
        private final String name;
        private final boolean list;
        private int members;
        private boolean url;

        Level(String name, boolean list) {
            this.name = name;
            this.list = list;
        }

        boolean isExtension() {
            return !list && (name.equals("extension") || name.equals("modifierExtension"));
        }
    }

    private JsonLeaves() {}

    static JsonLeaves of(String json) {
        JsonLeaves found = new JsonLeaves();
        try (JsonParser parser = FACTORY.createParser(json)) {
            found.walk(parser);
        } catch (IOException e) {
            throw new Illegible(e);
        }
        return found;
    }

    /** How many of the values are no texts, by their names. */
    Kinds kinds() {
        return kinds;
    }

    Leaves leaves() {
        return leaves;
    }

    /** Whether there is anything that may be lost: nearly always there is nothing, and nothing need be compared. */
    boolean unusual() {
        return unusual;
    }

    private void walk(JsonParser parser) throws IOException {
        Deque<Level> open = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> open.push(new Level(name, false));
                case START_ARRAY -> open.push(new Level(name, true));
                case END_OBJECT, END_ARRAY -> {
                    close(open.pop());
                    name = open.isEmpty() ? "" : open.element().name;
                }
                case FIELD_NAME -> {
                    name = parser.currentName();
                    member(open.element(), name);
                }
                case VALUE_NULL -> {}
                case VALUE_STRING -> text(name, parser.getText());
                case VALUE_TRUE, VALUE_FALSE -> {
                    kinds.addBoolean(name);
                    leaves.add(name + NO_TEXT);
                }
                default -> {
                    kinds.addNumber(name);
                    leaves.add(name + NO_TEXT);
                }
            }
        }
    }

    private void member(Level level, String name) {
        level.members++;
        level.url |= name.equals("url");
        unusual |= name.startsWith("_") || name.equals("fhir_comments");
    }

    private void text(String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        leaves.add(name);
        unusual |= text.isBlank();
    }

    private void close(Level level) {
        if (level.list) {
            return;
        }
        if (level.members == 0) {
            leaves.add(Leaves.NOTHING);
            unusual = true;
        }
        unusual |= level.isExtension() && !(level.url && level.members == 2);
    }
}
