package no.whatmatters.pages.guide.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;

/** Says when a question is asked: which answers to other questions it waits for. */
final class Conditions {

    private final Values values;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();

    Conditions(Questionnaire form, Values values) {
        this.values = values;
        remember(form.getItem());
    }

    /** Empty for a question that is always asked. */
    Phrase of(QuestionnaireItemComponent item) {
        Phrase phrase = new Phrase();
        String between = item.getEnableBehavior() == EnableWhenBehavior.ANY ? " or " : " and ";
        for (QuestionnaireItemEnableWhenComponent condition : item.getEnableWhen()) {
            phrase.text(phrase.isEmpty() ? "Asked when " : between).add(one(condition));
        }
        return phrase;
    }

    private Phrase one(QuestionnaireItemEnableWhenComponent condition) {
        String question = condition.getQuestion();
        Phrase phrase = Phrase.of(
                Piece.link("«" + texts.getOrDefault(question, question) + "»", "#" + Questions.anchor(question)));
        if (condition.getOperator() == QuestionnaireItemOperator.EXISTS) {
            boolean answered = condition.getAnswer() instanceof BooleanType value && value.booleanValue();
            return phrase.text(answered ? " is answered" : " is not answered");
        }
        return phrase.text(" " + operator(condition.getOperator()) + " ").add(answer(condition.getAnswer()));
    }

    private Phrase answer(Type answer) {
        if (answer instanceof BooleanType value) {
            return Phrase.of(value.booleanValue() ? "yes" : "no");
        }
        String option = options.get(key(answer));
        Phrase said = option == null ? values.inOneLine(answer) : Phrase.of("«" + option + "»");
        return said == null ? Phrase.of(answer.fhirType()) : said;
    }

    private static String operator(QuestionnaireItemOperator operator) {
        return switch (operator) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "is not";
            case GREATER_THAN -> "is more than";
            case LESS_THAN -> "is less than";
            case GREATER_OR_EQUAL -> "is at least";
            case LESS_OR_EQUAL -> "is at most";
            default -> operator.toCode();
        };
    }

    private void remember(List<QuestionnaireItemComponent> items) {
        for (QuestionnaireItemComponent item : items) {
            if (item.hasText()) {
                texts.put(item.getLinkId(), item.getText());
            }
            item.getAnswerOption().stream()
                    .filter(each ->
                            each.hasValueCoding() && each.getValueCoding().hasDisplay())
                    .forEach(each -> options.put(
                            key(each.getValue()), each.getValueCoding().getDisplay()));
            remember(item.getItem());
        }
    }

    private static String key(Type answer) {
        return answer instanceof Coding coding
                ? coding.getSystem() + "|" + coding.getCode()
                : String.valueOf(answer.primitiveValue());
    }
}
