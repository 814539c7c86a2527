package no.whatmatters.interaction;

import static no.whatmatters.interaction.LeastRecords.entry;
import static no.whatmatters.interaction.LeastRecords.resource;

import java.util.List;

/** Goals, and entries of a Bundle, that are refused by one check each. */
final class FaultyEntries {

    static final String WITHOUT_WORDS = "{\"resourceType\":\"Goal\",\"subject\":{\"display\":\"Kari\"}}";

    /** Id of nothing. */
    static final String UNKNOWN = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";

    private FaultyEntries() {}

    /**
     * A right one, and eight that others refuse: what is offered, conditions, ids, contents and references.
     *
     * @param goal id of one that may be read
     */
    static List<String> ofManyStages(String goal) {
        return List.of(
                entry("POST", "Goal", null, resource("Goal", "", "Sove godt")),
                entry("GET", "Goal/" + goal, null, ""),
                entry("POST", "Basic", null, "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}"),
                entry("POST", "Goal/1", null, WITHOUT_WORDS),
                conditional(resource("Goal", "", "Gå tur", "another"), "one"),
                entry("PUT", "Goal/4711", null, resource("Goal", "4711", "Gå tur")),
                entry("POST", "Goal", null, WITHOUT_WORDS),
                entry("POST", "Goal", null, goalOf("Patient/" + UNKNOWN)),
                entry("POST", "Goal", null, goalOf("urn:uuid:" + UNKNOWN)));
    }

    /** A right goal of that person. */
    static String goalOf(String person) {
        return goalOf(resource("Goal", "", "Sove godt"), person);
    }

    static String goalOf(String goal, String person) {
        return goal.replace("{\"display\":\"Kari\"}", "{\"reference\":\"" + person + "\"}");
    }

    /** Creates a goal where none has that number. */
    static String conditional(String goal, String identifier) {
        return "{\"resource\":" + goal
                + ",\"request\":{\"method\":\"POST\",\"url\":\"Goal\",\"ifNoneExist\":\"identifier="
                + LeastRecords.SYSTEM + "|" + identifier + "\"}}";
    }
}
