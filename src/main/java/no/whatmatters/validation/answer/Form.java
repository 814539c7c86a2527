package no.whatmatters.validation.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/** A form, with what stands around each of its questions. */
final class Form {

    private static final String TOP = "";

    private final Questionnaire questionnaire;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, QuestionnaireItemComponent> questions = new HashMap<>();

    Form(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        add(questionnaire.getItem(), TOP);
    }

    private void add(List<QuestionnaireItemComponent> items, String parent) {
        for (QuestionnaireItemComponent item : items) {
            if (item.getLinkId() != null) {
                parents.putIfAbsent(item.getLinkId(), parent);
                questions.putIfAbsent(item.getLinkId(), item);
                add(item.getItem(), item.getLinkId());
            }
        }
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    @Nullable
    QuestionnaireItemComponent question(String linkId) {
        return questions.get(linkId);
    }

    /** Whether the question stands somewhere under the item; everything stands under null, the form itself. */
    boolean isUnder(String question, @Nullable String item) {
        String each = parents.get(question);
        while (item != null && each != null && !each.equals(item)) {
            each = parents.get(each);
        }
        return each != null;
    }
}
