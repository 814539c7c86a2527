package no.whatmatters.conversation.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/**
 * Which of several an item or answer of a response is: by its own id, {@code #a7}; by its place, {@code [1]}; or, in an amended
 * response, by what it was before, see {@link Alignment}. It stays the same when another one is taken out.
 */
public final class Occurrences {

    private static final Pattern SPACE = Pattern.compile("\\s");

    private final IdentityHashMap<Base, String> known = new IdentityHashMap<>();

    /** Those of a response that is new. */
    public static Occurrences byPlace() {
        return new Occurrences();
    }

    /**
     * Those that were written down for a response.
     *
     * @param written as {@link #written} gave it
     */
    public static Occurrences read(QuestionnaireResponse response, String written) {
        Occurrences occurrences = new Occurrences();
        List<Base> nodes = nodes(response);
        written.lines().forEach(line -> {
            int space = line.indexOf(' ');
            int number = Integer.parseInt(line.substring(0, space));
            if (number < nodes.size()) {
                occurrences.known.put(nodes.get(number), line.substring(space + 1));
            }
        });
        return occurrences;
    }

    /** A line for each node of the response that is not known by its place: its number in the response, and what it is. */
    public String written(QuestionnaireResponse response) {
        StringBuilder lines = new StringBuilder();
        List<Base> nodes = nodes(response);
        for (int i = 0; i < nodes.size(); i++) {
            String occurrence = known.get(nodes.get(i));
            if (occurrence != null) {
                lines.append(i).append(' ').append(occurrence).append('\n');
            }
        }
        return lines.toString();
    }

    void know(Base node, String occurrence) {
        known.put(node, occurrence);
    }

    /**
     * Which of several an item is.
     *
     * @param place its place among those with the same linkId
     */
    String of(QuestionnaireResponseItemComponent item, int place) {
        String before = known.get(item);
        return before == null ? byItself(item, "[" + place + "]") : before;
    }

    /** Which of several an answer of one item is. */
    String of(QuestionnaireResponseItemAnswerComponent answer, int placeOfItem, int place) {
        String before = known.get(answer);
        return before == null
                ? byItself(answer, placeOfItem == 0 ? "[" + place + "]" : "[" + placeOfItem + "." + place + "]")
                : before;
    }

    /** Whether the answer is known otherwise than by its place. */
    boolean isKnown(QuestionnaireResponseItemAnswerComponent answer) {
        return known.containsKey(answer) || answer.getId() != null;
    }

    private static String byItself(Base node, String place) {
        String id = node.getIdBase();
        return id == null || SPACE.matcher(id).find() ? place : "#" + id;
    }

    /** All items and answers, in the order of the response. */
    static List<Base> nodes(QuestionnaireResponse response) {
        List<Base> nodes = new ArrayList<>();
        response.getItem().forEach(each -> add(each, nodes));
        return nodes;
    }

    private static void add(QuestionnaireResponseItemComponent item, List<Base> nodes) {
        nodes.add(item);
        item.getItem().forEach(each -> add(each, nodes));
        for (QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            nodes.add(answer);
            answer.getItem().forEach(each -> add(each, nodes));
        }
    }
}
