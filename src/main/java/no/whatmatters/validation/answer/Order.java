package no.whatmatters.validation.answer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Compares an answer with a value that its form names. Where the two are of different kinds, there is nothing to say. */
final class Order {

    private static final int LENGTH_OF_A_DATE = 10;

    private Order() {}

    /** Below zero where the answer is less, above where it is more; null where they cannot be compared. */
    static @Nullable Integer compare(Element answer, Type value) {
        if (hasNoValue(answer, value)) {
            return null;
        }
        try {
            return switch (answer.fhirType()) {
                case "integer", "decimal" -> numbers(answer.primitiveValue(), value);
                case "date", "dateTime" ->
                    isDate(value) ? dates(answer.primitiveValue(), value.primitiveValue()) : null;
                case "time" -> sameType(answer, value) ? texts(answer, value) : null;
                case "Quantity" -> value instanceof Quantity quantity ? quantities(answer, quantity) : null;
                default -> null;
            };
        } catch (NumberFormatException | DateTimeException noSuchValue) {
            return null; // told by the profile
        }
    }

    /** Whether they are the same; null where they cannot be compared. */
    static @Nullable Boolean equal(Element answer, Type value) {
        if (value instanceof Coding coding) {
            return answer.fhirType().equals("Coding") ? isCoding(answer, coding) : null;
        }
        if (value instanceof Reference reference) {
            return answer.fhirType().equals("Reference")
                    ? Objects.equals(answer.getNamedChildValue("reference", false), reference.getReference())
                    : null;
        }
        Integer order = compare(answer, value);
        if (order != null) {
            return order == 0;
        }
        boolean comparable = sameType(answer, value) && value.isPrimitive() && !hasNoValue(answer, value);
        return comparable ? Boolean.valueOf(texts(answer, value) == 0) : null;
    }

    /** One that says in an extension why it has none, such as that the person would not answer. */
    private static boolean hasNoValue(Element answer, Type value) {
        return (answer.isPrimitive() && answer.primitiveValue() == null)
                || (value.isPrimitive() && value.primitiveValue() == null);
    }

    /** A code without a system, in the form, is met by any. */
    static boolean isCoding(Element answer, Coding coding) {
        return Objects.equals(answer.getNamedChildValue("code", false), coding.getCode())
                && (coding.getSystem() == null
                        || Objects.equals(answer.getNamedChildValue("system", false), coding.getSystem()));
    }

    /** The systems of the options that have the code of the answer. */
    static Set<String> systemsOf(Element answer, List<QuestionnaireItemAnswerOptionComponent> options) {
        Set<String> systems = new LinkedHashSet<>();
        String code = answer.fhirType().equals("Coding") ? answer.getNamedChildValue("code", false) : null;
        for (QuestionnaireItemAnswerOptionComponent option : options) {
            if (code != null && option.getValue() instanceof Coding coding && code.equals(coding.getCode())) {
                systems.add(coding.getSystem());
            }
        }
        return systems;
    }

    private static boolean sameType(Element answer, Type value) {
        return answer.fhirType().equals(value.fhirType());
    }

    private static boolean isDate(Type value) {
        return value.fhirType().equals("date") || value.fhirType().equals("dateTime");
    }

    private static int texts(Element answer, Type value) {
        return answer.primitiveValue().compareTo(value.primitiveValue());
    }

    private static @Nullable Integer numbers(String answer, Type value) {
        boolean number = value.fhirType().equals("integer") || value.fhirType().equals("decimal");
        return number
                ? Integer.valueOf(new BigDecimal(answer).compareTo(new BigDecimal(value.primitiveValue())))
                : null;
    }

    private static @Nullable Integer quantities(Element answer, Quantity value) {
        String number = answer.getNamedChildValue("value", false);
        return number != null && value.getValue() != null && sameUnit(answer, value)
                ? Integer.valueOf(new BigDecimal(number).compareTo(value.getValue()))
                : null;
    }

    /** Whether it is the unit that keeps the numbers from being compared: one without a number has nothing to compare. */
    static boolean isOfOtherUnit(Element answer, Quantity value) {
        return answer.fhirType().equals("Quantity")
                && answer.getNamedChildValue("value", false) != null
                && value.getValue() != null
                && !sameUnit(answer, value);
    }

    private static boolean sameUnit(Element answer, Quantity value) {
        String code = answer.getNamedChildValue("code", false);
        if (code == null || value.getCode() == null) {
            return Objects.equals(answer.getNamedChildValue("unit", false), value.getUnit());
        }
        return code.equals(value.getCode())
                && Objects.equals(answer.getNamedChildValue("system", false), value.getSystem());
    }

    /** A year and a day in it cannot be compared, but a year and a day in another one can. */
    private static @Nullable Integer dates(String one, String other) {
        if (one.indexOf('T') > 0 && other.indexOf('T') > 0) {
            return OffsetDateTime.parse(one)
                    .toInstant()
                    .compareTo(OffsetDateTime.parse(other).toInstant());
        }
        int length = Math.min(LENGTH_OF_A_DATE, Math.min(one.length(), other.length()));
        int order = one.substring(0, length).compareTo(other.substring(0, length));
        return order == 0 && one.length() != other.length() ? null : Integer.valueOf(order);
    }
}
