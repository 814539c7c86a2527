package no.whatmatters.conversation.populate;

import java.math.BigDecimal;
import java.util.Optional;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/**
 * Makes an answer of a value that an expression found. Only where nothing is lost or guessed: a decimal with digits after the
 * point is no integer, and a point in time becomes the date that its writer wrote.
 */
final class AnswerValue {

    private static final int LENGTH_OF_DATE = 10;

    private AnswerValue() {}

    /** Empty where the value cannot be an answer to that question. */
    static Optional<Type> of(Base value, QuestionnaireItemComponent question) {
        try {
            return Optional.ofNullable(question.getType()).flatMap(type -> switch (type) {
                case BOOLEAN -> primitive(value).map(text -> new BooleanType(text));
                case INTEGER -> number(value, question).map(text -> integer(text));
                case DECIMAL -> number(value, question).map(text -> new DecimalType(text));
                case DATE -> primitive(value).map(AnswerValue::date);
                case DATETIME -> primitive(value).map(text -> new DateTimeType(text));
                case TIME -> primitive(value).map(text -> new TimeType(text));
                case STRING, TEXT -> text(value);
                case URL -> primitive(value).map(text -> new UriType(text));
                case QUANTITY -> quantity(value);
                case REFERENCE -> reference(value);
                case ATTACHMENT -> as(Attachment.class, value);
                case CHOICE -> choice(value, question);
                case OPENCHOICE -> choice(value, question).or(() -> text(value));
                default -> Optional.empty();
            });
        } catch (RuntimeException notOfThatType) {
            return Optional.empty();
        }
    }

    private static Optional<String> primitive(Base value) {
        return Optional.ofNullable(value.primitiveValue());
    }

    /** A quantity is a number only in the unit that the question says it is answered in. */
    private static Optional<String> number(Base value, QuestionnaireItemComponent question) {
        if (!(value instanceof Quantity quantity)) {
            return primitive(value);
        }
        Extension unit = question.getExtensionByUrl(Sdc.UNIT);
        boolean same = unit != null
                && unit.getValue() instanceof Coding said
                && said.getCode() != null
                && said.getCode().equals(quantity.getCode());
        return same ? primitive(quantity.getValueElement()) : Optional.empty();
    }

    private static Type integer(String text) {
        return new IntegerType(new BigDecimal(text).intValueExact());
    }

    private static Type date(String text) {
        return new DateType(text.length() > LENGTH_OF_DATE ? text.substring(0, LENGTH_OF_DATE) : text);
    }

    private static Optional<Type> text(Base value) {
        if (value instanceof Coding coding) {
            return Optional.ofNullable(coding.getDisplay() != null ? coding.getDisplay() : coding.getCode())
                    .map(StringType::new);
        }
        if (value instanceof CodeableConcept concept) {
            return concept.getText() != null
                    ? Optional.of(new StringType(concept.getText()))
                    : concept.getCoding().stream().findFirst().flatMap(AnswerValue::text);
        }
        return primitive(value).map(StringType::new);
    }

    private static Optional<Type> quantity(Base value) {
        return value.isPrimitive()
                ? primitive(value).map(text -> new Quantity().setValue(new BigDecimal(text)))
                : as(Quantity.class, value);
    }

    private static Optional<Type> reference(Base value) {
        if (value instanceof Resource resource && resource.getId() != null) {
            return Optional.of(new Reference(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart()));
        }
        return value.isPrimitive() ? primitive(value).map(Reference::new) : as(Reference.class, value);
    }

    /** One of the question's options where it lists them; any code where a value set does. */
    private static Optional<Type> choice(Base value, QuestionnaireItemComponent question) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream()
                    .flatMap(coding -> choice(coding, question).stream())
                    .findFirst();
        }
        if (!question.hasAnswerOption()) {
            return as(Coding.class, value);
        }
        return question.getAnswerOption().stream()
                .map(QuestionnaireItemAnswerOptionComponent::getValue)
                .filter(option -> isSame(option, value))
                .findFirst()
                .map(Type::copy);
    }

    private static boolean isSame(Type option, Base value) {
        if (option instanceof Coding offered && value instanceof Coding found) {
            return offered.getCode().equals(found.getCode())
                    && (found.getSystem() == null || found.getSystem().equals(offered.getSystem()));
        }
        if (option instanceof Coding offered) {
            return offered.getCode().equals(value.primitiveValue());
        }
        return option.isPrimitive() && option.primitiveValue().equals(value.primitiveValue());
    }

    private static Optional<Type> as(Class<? extends Type> type, Base value) {
        return type.isInstance(value) ? Optional.of(type.cast(value).copy()) : Optional.empty();
    }
}
