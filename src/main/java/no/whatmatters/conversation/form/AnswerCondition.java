package no.whatmatters.conversation.form;

import java.util.List;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Compares answers with what an {@code enableWhen} expects, by FHIR's rules: one answer that fits is enough. */
final class AnswerCondition {

    private AnswerCondition() {}

    static boolean holds(@Nullable QuestionnaireItemOperator operator, @Nullable Type expected, List<Type> given) {
        if (operator == null || expected == null) {
            return true; // An incomplete condition hides nothing: the validator tells of it.
        }
        return switch (operator) {
            case EXISTS ->
                given.isEmpty() != (expected instanceof BooleanType wanted && Boolean.TRUE.equals(wanted.getValue()));
            case EQUAL -> given.stream().anyMatch(each -> equal(each, expected));
            case NOT_EQUAL -> given.stream().anyMatch(each -> !equal(each, expected));
            case GREATER_THAN -> given.stream().anyMatch(each -> order(each, expected, 1, 1));
            case LESS_THAN -> given.stream().anyMatch(each -> order(each, expected, -1, -1));
            case GREATER_OR_EQUAL -> given.stream().anyMatch(each -> order(each, expected, 0, 1));
            case LESS_OR_EQUAL -> given.stream().anyMatch(each -> order(each, expected, -1, 0));
            default -> true;
        };
    }

    private static boolean equal(Type given, Type expected) {
        if (given instanceof Coding answer && expected instanceof Coding wanted) {
            boolean systemsDiffer = answer.getSystem() != null
                    && wanted.getSystem() != null
                    && !answer.getSystem().equals(wanted.getSystem());
            return answer.getCode() != null && answer.getCode().equals(wanted.getCode()) && !systemsDiffer;
        }
        if (given instanceof Reference answer && expected instanceof Reference wanted) {
            return Leads.somewhere(answer) && answer.getReference().equals(wanted.getReference());
        }
        return order(given, expected, 0, 0);
    }

    private static boolean order(Type given, Type expected, int atLeast, int atMost) {
        Integer order = compare(given, expected);
        return order != null && order >= atLeast && order <= atMost;
    }

    /** -1, 0 or 1; null where the two cannot be compared. */
    private static @Nullable Integer compare(Type given, Type expected) {
        if (given instanceof Quantity answer && expected instanceof Quantity wanted) {
            boolean comparable = answer.getValue() != null
                    && wanted.getValue() != null
                    && unit(answer).equals(unit(wanted));
            return comparable ? Integer.signum(answer.getValue().compareTo(wanted.getValue())) : null;
        }
        if (isNumber(given) && isNumber(expected)) {
            return Integer.signum(new DecimalType(given.primitiveValue())
                    .getValue()
                    .compareTo(new DecimalType(expected.primitiveValue()).getValue()));
        }
        if (given instanceof BaseDateTimeType answer && expected instanceof BaseDateTimeType wanted) {
            return Integer.signum(answer.getValue().compareTo(wanted.getValue()));
        }
        if (given.isPrimitive() && expected.isPrimitive()) {
            String answer = given.primitiveValue();
            return answer == null ? null : Integer.signum(answer.compareTo(expected.primitiveValue()));
        }
        return null;
    }

    private static boolean isNumber(Type value) {
        return value instanceof DecimalType || value instanceof IntegerType;
    }

    private static String unit(Quantity quantity) {
        return quantity.getCode() != null ? quantity.getCode() : String.valueOf(quantity.getUnit());
    }
}
