package no.whatmatters.conversation.extract;

import java.util.List;
import no.whatmatters.conversation.form.FormItem;
import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** An answer as the value of an Observation; with the unit of its item, a number is a quantity. */
final class ObservationValue {

    private static final List<String> TYPES =
            List.of("Quantity", "CodeableConcept", "string", "boolean", "integer", "time", "dateTime");

    private ObservationValue() {}

    /** Null for an answer that no Observation can have as its value: a reference, an attachment. */
    static @Nullable Type of(FormItem item, Type answer) {
        boolean number = answer instanceof DecimalType || answer instanceof IntegerType;
        Extension unit = item.annotation(Sdc.UNIT).orElse(null);
        if (number && unit != null && unit.getValue() instanceof Coding coding) {
            Quantity quantity = new Quantity().setValue(new java.math.BigDecimal(answer.primitiveValue()));
            quantity.setUnit(coding.getDisplay() != null ? coding.getDisplay() : coding.getCode());
            quantity.setSystem(coding.getSystem());
            quantity.setCode(coding.getCode());
            return quantity;
        }
        return switch (answer.fhirType()) {
            case "Reference", "Attachment" -> null;
            case "date" -> (Type) Values.as("dateTime", answer).orElse(null);
            case "uri", "url" -> (Type) Values.as("string", answer).orElse(null);
            default -> (Type) Values.as(TYPES, answer).orElse(null);
        };
    }
}
