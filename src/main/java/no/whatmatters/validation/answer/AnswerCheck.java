package no.whatmatters.validation.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.whatmatters.validation.definition.AnswerLists;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * Holds all answers of a response to its form. Ours and not the official validator's, which cannot count the repetitions of a
 * group, knows no quantities, and gives up on a response whose answer to a condition is of the wrong type; see decision 0056.
 */
public final class AnswerCheck {

    static final String UNKNOWN = "wm-answer-unknown";
    static final String MISPLACED = "wm-answer-misplaced";
    static final String ORDER = "wm-answer-order";
    static final String WORDING = "wm-answer-wording";
    static final String MISSING = "wm-answer-missing";
    static final String TOO_FEW = "wm-answer-too-few";
    static final String TOO_MANY = "wm-answer-too-many";
    static final String NOT_ASKED = "wm-answer-not-asked";
    static final String NO_QUESTION = "wm-answer-no-question";
    static final String OUTSIDE = "wm-answer-outside";

    /** Only what is said to be finished must be complete. */
    private static final Set<String> FINISHED = Set.of("completed", "amended");

    private final Form form;
    private final ValueCheck values;
    private final boolean finished;
    private final List<Fault> faults = new ArrayList<>();

    private AnswerCheck(Questionnaire form, AnswerLists lists, boolean finished) {
        this.form = new Form(form);
        this.values = new ValueCheck(form, lists, faults::add);
        this.finished = finished;
    }

    /** What is wrong with the answers of a response. */
    public static List<Fault> faultsOf(Element response, Questionnaire form, AnswerLists lists) {
        String status = response.getNamedChildValue("status", false);
        AnswerCheck check = new AnswerCheck(form, lists, status != null && FINISHED.contains(status));
        check.items(form.getItem(), new Place(response, response.fhirType(), null, null));
        return check.faults;
    }

    /** An item of the response, with its place. */
    private record Given(Element item, String step) {}

    private void items(List<QuestionnaireItemComponent> asked, Place place) {
        Map<String, List<Given>> given = sorted(asked, place);
        for (QuestionnaireItemComponent item : asked) {
            question(new Question(item), given.getOrDefault(item.getLinkId(), List.of()), place);
        }
    }

    /** The items by link id. Those that do not belong here are told, and not looked at any further. */
    private Map<String, List<Given>> sorted(List<QuestionnaireItemComponent> asked, Place place) {
        Map<String, Integer> positions = new HashMap<>();
        IntStream.range(0, asked.size()).forEach(i -> positions.put(asked.get(i).getLinkId(), i));
        Map<String, List<Given>> sorted = new HashMap<>();
        List<Element> items = place.element().getChildrenByName("item");
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            String step = "item[" + i + "]";
            String linkId = items.get(i).getNamedChildValue("linkId", false);
            Integer position = positions.get(linkId);
            if (position != null) {
                if (position < last) {
                    error(
                            IssueType.STRUCTURE,
                            ORDER,
                            place.path() + "." + step,
                            question(linkId).words());
                }
                last = Math.max(last, position);
                sorted.computeIfAbsent(linkId, unused -> new ArrayList<>()).add(new Given(items.get(i), step));
            } else if (linkId != null) {
                stray(linkId, place.path() + "." + step);
            }
        }
        return sorted;
    }

    private void stray(String linkId, String path) {
        if (form.question(linkId) == null) {
            error(IssueType.NOTFOUND, UNKNOWN, path + ".linkId", linkId);
        } else {
            error(IssueType.STRUCTURE, MISPLACED, path, question(linkId).words());
        }
    }

    private Question question(String linkId) {
        QuestionnaireItemComponent item = form.question(linkId);
        if (item == null) {
            throw new IllegalArgumentException(linkId);
        }
        return new Question(item);
    }

    private void question(Question question, List<Given> given, Place place) {
        List<Given> answered =
                given.stream().filter(each -> Answers.isAnswered(each.item())).toList();
        Enabled enabled = Enabled.of(question.item(), place, form);
        if (enabled == Enabled.NO) {
            answered.forEach(each ->
                    error(IssueType.BUSINESSRULE, NOT_ASKED, place.path() + "." + each.step(), question.words()));
            return;
        }
        count(question, given, answered, enabled, place.path());
        for (Given each : given) {
            wording(question, each, place);
            answers(question, place.within(each.item(), each.step(), question.linkId()));
        }
    }

    private void count(Question question, List<Given> given, List<Given> answered, Enabled enabled, String path) {
        if (answered.isEmpty()) {
            boolean needed = enabled == Enabled.YES && question.item().getRequired() && !question.isDisplay();
            if (needed) {
                incomplete(MISSING, path, question.words());
            }
            return;
        }
        int fewest = question.isGroup() ? answered.size() : answers(given);
        int most = question.isGroup() ? given.size() : answers(given);
        if (fewest < question.fewest()) {
            incomplete(TOO_FEW, path, question.words(question.fewest(), fewest));
        }
        if (most > question.most()) {
            error(IssueType.STRUCTURE, TOO_MANY, path, question.words(question.most(), most));
        }
    }

    private static int answers(List<Given> given) {
        return given.stream()
                .mapToInt(each -> each.item().getChildrenByName("answer").size())
                .sum();
    }

    private void answers(Question question, Place place) {
        List<Element> answers = place.element().getChildrenByName("answer");
        if (question.isGroup()) {
            items(question.item().getItem(), place);
        } else if (!place.element().getChildrenByName("item").isEmpty()) {
            error(IssueType.STRUCTURE, OUTSIDE, place.path(), question.words());
        }
        if (question.isGroup() || question.isDisplay()) {
            if (!answers.isEmpty()) {
                error(IssueType.STRUCTURE, NO_QUESTION, place.path(), question.words());
            }
            return;
        }
        for (int i = 0; i < answers.size(); i++) {
            String step = "answer[" + i + "]";
            values.check(question, answers.get(i), place.path() + "." + step);
            items(question.item().getItem(), place.within(answers.get(i), step, question.linkId()));
        }
    }

    /** A form shown in another language sends its questions in that language: worth a remark, and no more. */
    private void wording(Question question, Given given, Place place) {
        String text = given.item().getNamedChildValue("text", false);
        if (text != null && question.item().getText() != null && !question.isWorded(text)) {
            faults.add(Fault.error(
                            IssueType.INVALID, WORDING, place.path() + "." + given.step() + ".text", question.words())
                    .as(IssueSeverity.INFORMATION));
        }
    }

    private void incomplete(String rule, String path, Object... words) {
        Fault fault = Fault.error(IssueType.REQUIRED, rule, path, words);
        faults.add(finished ? fault : fault.as(IssueSeverity.WARNING));
    }

    private void error(IssueType code, String rule, String path, @Nullable Object... words) {
        faults.add(Fault.error(code, rule, path, words));
    }
}
