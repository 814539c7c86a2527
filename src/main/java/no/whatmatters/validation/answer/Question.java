package no.whatmatters.validation.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What a form says of one of its questions, in its elements and in R4's and SDC's extensions. */
record Question(QuestionnaireItemComponent item) {

    private static final String R4 = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    String linkId() {
        return item.getLinkId();
    }

    boolean isGroup() {
        return item.getType() == QuestionnaireItemType.GROUP;
    }

    boolean isDisplay() {
        return item.getType() == QuestionnaireItemType.DISPLAY;
    }

    /** The words of a sentence about it: its text, its link id, and what else. */
    Object[] words(Object... more) {
        return Stream.concat(
                        Stream.of(QuestionText.of(item), item.getLinkId()),
                        Arrays.stream(more).map(String::valueOf))
                .toArray();
    }

    /** Whether it may be shown so: in the form's own words, or in those of one of its translations. */
    boolean isWorded(String text) {
        return text.equals(item.getText())
                || item.getTextElement().getExtensionsByUrl(QuestionText.TRANSLATION).stream()
                        .map(translation -> translation.getExtensionString("content"))
                        .anyMatch(text::equals);
    }

    /** The types that an answer may have; none where the form does not say. */
    Set<String> types() {
        if (item.getType() == null) {
            return Set.of();
        }
        return switch (item.getType()) {
            case BOOLEAN -> Set.of("boolean");
            case DECIMAL -> Set.of("decimal");
            case INTEGER -> Set.of("integer");
            case DATE -> Set.of("date");
            case DATETIME -> Set.of("dateTime");
            case TIME -> Set.of("time");
            case STRING, TEXT -> Set.of("string");
            case URL -> Set.of("uri");
            case ATTACHMENT -> Set.of("Attachment");
            case REFERENCE -> Set.of("Reference");
            case QUANTITY -> Set.of("Quantity");
            case CHOICE -> ofOptions("Coding");
            case OPENCHOICE ->
                Set.copyOf(Stream.concat(ofOptions("Coding").stream(), Stream.of("string"))
                        .toList());
            default -> Set.of();
        };
    }

    private Set<String> ofOptions(String otherwise) {
        Set<String> types = Set.copyOf(item.getAnswerOption().stream()
                .filter(option -> option.hasValue())
                .map(option -> option.getValue().fhirType())
                .distinct()
                .toList());
        return types.isEmpty() ? Set.of(otherwise) : types;
    }

    boolean isOpenChoice() {
        return item.getType() == QuestionnaireItemType.OPENCHOICE;
    }

    /** The fewest repetitions or answers, once there is one; 1 where nothing is said. */
    int fewest() {
        return number(R4 + "questionnaire-minOccurs", 1);
    }

    int most() {
        return item.getRepeats() ? number(R4 + "questionnaire-maxOccurs", Integer.MAX_VALUE) : 1;
    }

    @Nullable
    Type least() {
        Type quantity = value(SDC + "minQuantity");
        return quantity == null ? value(R4 + "minValue") : quantity;
    }

    @Nullable
    Type greatest() {
        Type quantity = value(SDC + "maxQuantity");
        return quantity == null ? value(R4 + "maxValue") : quantity;
    }

    int shortest() {
        return number(R4 + "minLength", 0);
    }

    int longest() {
        return item.hasMaxLength() ? item.getMaxLength() : Integer.MAX_VALUE;
    }

    int mostDecimals() {
        return number(R4 + "maxDecimalPlaces", Integer.MAX_VALUE);
    }

    private int number(String extension, int otherwise) {
        Type value = value(extension);
        return value != null && value.fhirType().equals("integer")
                ? new BigDecimal(value.primitiveValue()).intValue()
                : otherwise;
    }

    private @Nullable Type value(String url) {
        Extension extension = item.getExtensionByUrl(url);
        return extension == null ? null : extension.getValue();
    }
}
