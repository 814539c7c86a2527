package no.whatmatters.validation.answer;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import no.whatmatters.validation.definition.AnswerLists;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Holds one answer to what its question allows: type, options, least and most, length. */
final class ValueCheck {

    static final String TYPE = "wm-answer-type";
    static final String OPTION = "wm-answer-option";
    static final String OPTION_SYSTEM = "wm-answer-option-system";
    static final String LIST_UNKNOWN = "wm-answer-list-unknown";
    static final String TOO_LITTLE = "wm-answer-too-little";
    static final String TOO_MUCH = "wm-answer-too-much";
    static final String UNIT = "wm-answer-unit";
    static final String UNIT_CODE = "wm-answer-unit-code";
    static final String TOO_SHORT = "wm-answer-too-short";
    static final String TOO_LONG = "wm-answer-too-long";
    static final String DECIMALS = "wm-answer-decimals";

    private final Questionnaire form;
    private final AnswerLists lists;
    private final Consumer<Fault> faults;

    ValueCheck(Questionnaire form, AnswerLists lists, Consumer<Fault> faults) {
        this.form = form;
        this.lists = lists;
        this.faults = faults;
    }

    /**
     * Tells what is wrong with an answer.
     *
     * @param answer the element that holds the value
     */
    void check(Question question, Element answer, String path) {
        Element value = Answers.valueOf(answer);
        if (value == null) {
            return;
        }
        String place = path + ".value.ofType(" + value.fhirType() + ")";
        if (!question.types().isEmpty() && !question.types().contains(value.fhirType())) {
            String types = String.join(", ", new TreeSet<>(question.types()));
            error(IssueType.STRUCTURE, TYPE, place, question.words(types, value.fhirType()));
            return;
        }
        if (value.isPrimitive() && value.primitiveValue() == null) {
            return; // an extension says why there is none
        }
        options(question, value, place);
        bounds(question, value, place);
        lengths(question, value, place);
    }

    private void options(Question question, Element value, String place) {
        boolean ownWords = question.isOpenChoice()
                && (value.fhirType().equals("string") || value.getNamedChildValue("code", false) == null);
        if (ownWords) {
            return;
        }
        if (question.item().hasAnswerOption()) {
            boolean offered = question.item().getAnswerOption().stream()
                    .anyMatch(
                            option -> option.hasValue() && Objects.equals(Order.equal(value, option.getValue()), true));
            if (!offered) {
                notOffered(
                        question, value, Order.systemsOf(value, question.item().getAnswerOption()), place);
            }
        } else if (question.item().getAnswerValueSet() != null
                && value.fhirType().equals("Coding")) {
            inList(question, value, place);
        }
    }

    private void inList(Question question, Element value, String place) {
        String list = question.item().getAnswerValueSet();
        String code = value.getNamedChildValue("code", false);
        Boolean has = lists.hasCode(form, list, value.getNamedChildValue("system", false), code);
        if (has == null) {
            faults.accept(Fault.error(IssueType.NOTFOUND, LIST_UNKNOWN, place, question.words(list))
                    .as(IssueSeverity.WARNING));
        } else if (!has) {
            notOffered(question, value, lists.systemsOf(form, list, code), place);
        }
    }

    /**
     * Tells that an answer is none of those to choose from.
     *
     * @param systems those in which its code is
     */
    private void notOffered(Question question, Element value, Collection<String> systems, String place) {
        if (systems.isEmpty()) {
            error(IssueType.CODEINVALID, OPTION, place, question.words(shown(value)));
        } else {
            Object[] words = question.words(shown(value), String.join(", ", systems));
            error(IssueType.CODEINVALID, OPTION_SYSTEM, place, words);
        }
    }

    private void bounds(Question question, Element value, String place) {
        bound(question, value, question.least(), order -> order < 0, TOO_LITTLE, place);
        bound(question, value, question.greatest(), order -> order > 0, TOO_MUCH, place);
    }

    private void bound(
            Question question, Element value, @Nullable Type bound, IntPredicate beyond, String rule, String place) {
        if (bound == null) {
            return;
        }
        Integer order = Order.compare(value, bound);
        if (bound instanceof Quantity quantity && Order.isOfOtherUnit(value, quantity)) {
            unit(question, value, quantity, place);
        } else if (order != null && beyond.test(order)) {
            error(IssueType.VALUE, rule, place, question.words(shown(bound), shown(value)));
        }
    }

    /** One who writes the unit in words alone, where the form has its code, is told of the code. */
    private void unit(Question question, Element value, Quantity bound, String place) {
        String code = value.getNamedChildValue("code", false);
        boolean named = code != null && !code.equals(bound.getCode());
        if (named || bound.getCode() == null || bound.getSystem() == null) {
            error(IssueType.VALUE, UNIT, place, question.words(unit(bound)));
        } else {
            error(IssueType.VALUE, UNIT_CODE, place, question.words(unit(bound), bound.getCode(), bound.getSystem()));
        }
    }

    private void lengths(Question question, Element value, String place) {
        String text = value.primitiveValue();
        if (text == null) {
            return;
        }
        if (value.fhirType().equals("string") || value.fhirType().equals("uri")) {
            int length = text.codePointCount(0, text.length());
            if (length > question.longest()) {
                error(IssueType.TOOLONG, TOO_LONG, place, question.words(question.longest()));
            }
            if (length < question.shortest()) {
                error(IssueType.VALUE, TOO_SHORT, place, question.words(question.shortest()));
            }
        }
        if (value.fhirType().equals("decimal") && decimals(text) > question.mostDecimals()) {
            error(IssueType.VALUE, DECIMALS, place, question.words(question.mostDecimals()));
        }
    }

    private static int decimals(String number) {
        try {
            return new BigDecimal(number).scale();
        } catch (NumberFormatException noNumber) {
            return 0; // told by the profile
        }
    }

    private void error(IssueType code, String rule, String place, Object... words) {
        faults.accept(Fault.error(code, rule, place, words));
    }

    private static String shown(Element value) {
        return value.isPrimitive()
                ? value.primitiveValue()
                : switch (value.fhirType()) {
                    case "Coding" -> coding(value);
                    case "Quantity" -> String.valueOf(value.getNamedChildValue("value", false));
                    default -> value.fhirType();
                };
    }

    /** As in a search: system and code, or the code alone where there is no system. */
    private static String coding(Element coding) {
        String system = coding.getNamedChildValue("system", false);
        return (system == null ? "" : system + "|") + coding.getNamedChildValue("code", false);
    }

    private static String shown(Type value) {
        if (value instanceof Quantity quantity) {
            return (quantity.getValue() != null ? quantity.getValue().toPlainString() : "…") + " " + unit(quantity);
        }
        return String.valueOf(value instanceof Coding coding ? coding.getCode() : value.primitiveValue());
    }

    private static String unit(Quantity quantity) {
        return quantity.getUnit() != null ? quantity.getUnit() : String.valueOf(quantity.getCode());
    }
}
