package no.whatmatters.conversation.extract;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes of a value what an element takes: the same thing, or what it can be turned into without loss. Never shares it. */
final class Values {

    private Values() {}

    /**
     * The value as one of several types: of its own where that is among them, else of the first that it can be turned into.
     *
     * @param types FHIR type codes; {@code *} takes all
     */
    static Optional<Base> as(List<String> types, Base value) {
        if (types.contains(value.fhirType()) || types.contains("*")) {
            return as(value.fhirType(), value);
        }
        return types.stream()
                .map(type -> as(type, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a value of a type may be, or be turned into, one of several types; what it says may still stand against it. */
    static boolean couldBe(List<String> types, String from) {
        return types.contains("*")
                || types.contains(from)
                || types.stream()
                        .anyMatch(type -> Primitives.isPrimitive(type)
                                ? Primitives.couldBe(type, from)
                                : complexFrom(type).contains(from));
    }

    private static List<String> complexFrom(String type) {
        return switch (type) {
            case "CodeableConcept", "Coding" -> List.of("Coding", "CodeableConcept", "code", "string", "uri", "url");
            case "Reference" -> List.of("Identifier", "string", "uri", "url", "id", "Reference");
            case "Quantity", "SimpleQuantity", "Age", "Count", "Distance", "Duration" ->
                List.of("Quantity", "decimal", "integer");
            case "Identifier", "Annotation", "HumanName", "Address", "ContactPoint", "Dosage" ->
                List.of("string", "uri", "url");
            case "Attachment" -> List.of("url");
            default -> List.of();
        };
    }

    static Optional<Base> as(String type, Base value) {
        if (Primitives.isPrimitive(type)) {
            String text = Primitives.text(type, value);
            return text == null ? Optional.empty() : Primitives.of(type, text);
        }
        if (type.equals(value.fhirType()) || (type.equals("Resource") && value instanceof Resource)) {
            return Optional.of(value.copy());
        }
        return Optional.ofNullable(complex(type, value));
    }

    private static @Nullable Base complex(String type, Base value) {
        return switch (type) {
            case "CodeableConcept" -> concept(value);
            case "Coding" -> coding(value);
            case "Reference" -> reference(value);
            case "Quantity", "SimpleQuantity", "Age", "Count", "Distance", "Duration", "Money" -> quantity(type, value);
            case "Identifier" -> isText(value) ? new Identifier().setValue(value.primitiveValue()) : null;
            case "Annotation" -> isText(value) ? new Annotation().setText(value.primitiveValue()) : null;
            case "HumanName" -> isText(value) ? new HumanName().setText(value.primitiveValue()) : null;
            case "Address" -> isText(value) ? new Address().setText(value.primitiveValue()) : null;
            case "ContactPoint" -> isText(value) ? new ContactPoint().setValue(value.primitiveValue()) : null;
            case "Dosage" -> isText(value) ? new Dosage().setText(value.primitiveValue()) : null;
            case "Attachment" ->
                value.fhirType().equals("url") ? new Attachment().setUrl(value.primitiveValue()) : null;
            default -> null;
        };
    }

    private static @Nullable CodeableConcept concept(Base value) {
        if (value instanceof Coding coding) {
            return new CodeableConcept().addCoding(coding.copy());
        }
        if (value instanceof CodeType code) {
            return new CodeableConcept().addCoding(new Coding().setCode(code.getValue()));
        }
        return isText(value) ? new CodeableConcept().setText(value.primitiveValue()) : null;
    }

    private static @Nullable Coding coding(Base value) {
        if (value instanceof CodeableConcept concept && concept.getCoding().size() == 1) {
            return concept.getCodingFirstRep().copy();
        }
        if (value instanceof CodeType code) {
            return new Coding().setCode(code.getValue());
        }
        return isText(value) ? new Coding().setDisplay(value.primitiveValue()) : null;
    }

    private static @Nullable Reference reference(Base value) {
        if (value instanceof Identifier identifier) {
            return new Reference().setIdentifier(identifier.copy());
        }
        if (value instanceof Resource resource && resource.getId() != null) {
            return new Reference(
                    resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return value instanceof PrimitiveType<?> && value.primitiveValue() != null
                ? new Reference(value.primitiveValue())
                : null;
    }

    private static @Nullable Base quantity(String type, Base value) {
        boolean measured = value instanceof Quantity;
        if (type.equals("Money") || !(measured || value instanceof DecimalType || value instanceof IntegerType)) {
            return null;
        }
        Quantity made = (Quantity) Primitives.make(type.equals("SimpleQuantity") ? "Quantity" : type);
        if (value instanceof Quantity quantity) {
            quantity.copyValues(made);
        } else {
            made.setValue(new java.math.BigDecimal(value.primitiveValue()));
        }
        return made;
    }

    private static boolean isText(Base value) {
        return value.primitiveValue() != null
                && switch (value.fhirType()) {
                    case "string", "markdown", "code", "id", "uri", "url" -> true;
                    default -> false;
                };
    }
}
