package no.whatmatters.validation.answer;

import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whether a question is to be answered, by R4's {@code enableWhen}. Where R4 leaves it open, or it depends on an expression or
 * on an answer of the wrong type, nobody can tell: then the question may be answered and need not be.
 */
enum Enabled {
    YES,
    NO,
    NOBODY_CAN_TELL;

    private static final String BY_EXPRESSION =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

    static Enabled of(QuestionnaireItemComponent question, Place place, Form form) {
        if (question.hasExtension(BY_EXPRESSION)) {
            return NOBODY_CAN_TELL;
        }
        List<Enabled> conditions = question.getEnableWhen().stream()
                .map(condition -> of(condition, place.answersTo(condition.getQuestion(), form)))
                .toList();
        if (conditions.isEmpty()) {
            return YES;
        }
        return question.getEnableBehavior() == EnableWhenBehavior.ALL ? all(conditions) : any(conditions);
    }

    private static Enabled all(List<Enabled> conditions) {
        return conditions.contains(NO) ? NO : conditions.contains(NOBODY_CAN_TELL) ? NOBODY_CAN_TELL : YES;
    }

    private static Enabled any(List<Enabled> conditions) {
        return conditions.contains(YES) ? YES : conditions.contains(NOBODY_CAN_TELL) ? NOBODY_CAN_TELL : NO;
    }

    private static Enabled of(QuestionnaireItemEnableWhenComponent condition, List<Element> answers) {
        Type value = condition.getAnswer();
        if (condition.getOperator() == null || value == null) {
            return NOBODY_CAN_TELL;
        }
        return switch (condition.getOperator()) {
            case EXISTS ->
                of(value instanceof BooleanType wanted && Boolean.TRUE.equals(wanted.getValue()) != answers.isEmpty());
            case EQUAL -> any(each(answers, answer -> Order.equal(answer, value)));
            case NOT_EQUAL -> none(each(answers, answer -> Order.equal(answer, value)));
            case GREATER_THAN -> any(ordered(answers, value, order -> order > 0));
            case LESS_THAN -> any(ordered(answers, value, order -> order < 0));
            case GREATER_OR_EQUAL -> any(ordered(answers, value, order -> order >= 0));
            case LESS_OR_EQUAL -> any(ordered(answers, value, order -> order <= 0));
            default -> NOBODY_CAN_TELL;
        };
    }

    /** R4 does not say whether it takes one other answer, or that no answer is this one; nor what no answer at all is. */
    private static Enabled none(List<Enabled> equal) {
        boolean alike = equal.stream().distinct().count() == 1;
        if (!alike || equal.contains(NOBODY_CAN_TELL)) {
            return NOBODY_CAN_TELL;
        }
        return of(equal.contains(NO));
    }

    private static List<Enabled> ordered(List<Element> answers, Type value, Predicate<Integer> holds) {
        return each(answers, answer -> {
            Integer order = Order.compare(answer, value);
            return order == null ? null : Boolean.valueOf(holds.test(order));
        });
    }

    private static List<Enabled> each(List<Element> answers, Judge judge) {
        return answers.stream()
                .map(judge::of)
                .map(holds -> holds == null ? NOBODY_CAN_TELL : of(holds.booleanValue()))
                .toList();
    }

    private static Enabled of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Null where nobody can tell. */
    @FunctionalInterface
    private interface Judge {
        @Nullable
        Boolean of(Element answer);
    }
}
