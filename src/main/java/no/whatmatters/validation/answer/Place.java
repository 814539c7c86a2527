package no.whatmatters.validation.answer;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where items stand in a response: the response itself, an item, or an answer.
 *
 * @param element that holds them
 * @param path its FHIRPath
 * @param linkId of the item, also for an answer of it; null for the response itself
 * @param around where it stands itself; null for the response
 */
record Place(
        Element element,
        String path,
        @Nullable String linkId,
        @Nullable Place around) {

    Place within(Element child, String step, String itsLinkId) {
        return new Place(child, path + "." + step, itsLinkId, this);
    }

    /**
     * The answers to the question that are nearest to here: those in the same repetition of the group that has both, never
     * those of another repetition.
     */
    List<Element> answersTo(String question, Form form) {
        List<Element> answers = new ArrayList<>();
        Place each = this;
        while (each != null) {
            if (question.equals(each.linkId)) {
                addValue(each.element, answers);
                return answers;
            }
            if (form.isUnder(question, each.linkId)) {
                collect(each.element, question, answers);
                return answers;
            }
            each = each.around;
        }
        return answers;
    }

    private static void collect(Element within, String question, List<Element> answers) {
        for (Element item : within.getChildrenByName("item")) {
            for (Element answer : item.getChildrenByName("answer")) {
                if (question.equals(item.getNamedChildValue("linkId", false))) {
                    addValue(answer, answers);
                }
                collect(answer, question, answers);
            }
            collect(item, question, answers);
        }
    }

    private static void addValue(Element answer, List<Element> answers) {
        Element value = Answers.valueOf(answer);
        if (value != null) {
            answers.add(value);
        }
    }
}
