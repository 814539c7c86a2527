package no.whatmatters.conversation.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/** FHIR's primitive types: how a value reads as one of them. */
final class Primitives {

    /** As snapshots write the type of an id. */
    private static final String SYSTEM_STRING = "http://hl7.org/fhirpath/System.String";

    private static final Set<String> TEXTS = Set.of("string", "markdown", SYSTEM_STRING);
    private static final Set<String> NAMES = Set.of("code", "id", "uri", "url", "canonical", "oid", "uuid");
    private static final Set<String> WHOLE_NUMBERS = Set.of("integer", "positiveInt", "unsignedInt");
    private static final int DATE_LENGTH = 10;

    private Primitives() {}

    static boolean isPrimitive(String type) {
        return type.equals(SYSTEM_STRING) || (Character.isLowerCase(type.charAt(0)) && !type.equals("xhtml"));
    }

    /** A new, empty element of a type, primitive or not. */
    static Base make(String type) {
        return ResourceFactory.createType(type.equals(SYSTEM_STRING) ? "string" : type);
    }

    static Optional<Base> of(String type, String text) {
        try {
            PrimitiveType<?> made = (PrimitiveType<?>) make(type);
            made.setValueAsString(text);
            return made.getValue() == null ? Optional.empty() : Optional.of(made);
        } catch (FHIRException | IllegalArgumentException | ca.uhn.fhir.parser.DataFormatException e) {
            return Optional.empty();
        }
    }

    /** What a value says when it is to be of a primitive type; null when it cannot be. */
    static @Nullable String text(String type, Base value) {
        if (value instanceof Coding coding) {
            return NAMES.contains(type) ? coding.getCode() : TEXTS.contains(type) ? words(coding) : null;
        }
        if (value instanceof CodeableConcept concept && TEXTS.contains(type)) {
            return concept.getText() != null || concept.getCoding().size() != 1
                    ? concept.getText()
                    : words(concept.getCodingFirstRep());
        }
        if (value instanceof Reference reference && (NAMES.contains(type) || TEXTS.contains(type))) {
            return reference.getReference();
        }
        if (value instanceof Identifier identifier && TEXTS.contains(type)) {
            return identifier.getValue();
        }
        return value.isPrimitive() && value.primitiveValue() != null ? primitive(type, value) : null;
    }

    /** Whether a value of a type may read as a primitive one. */
    static boolean couldBe(String type, String from) {
        if (from.equals("Coding")) {
            return NAMES.contains(type) || TEXTS.contains(type);
        }
        if (from.equals("Reference")) {
            return NAMES.contains(type) || TEXTS.contains(type);
        }
        boolean complex = Character.isUpperCase(from.charAt(0));
        return !complex
                && (TEXTS.contains(type)
                        || (type.equals("date") && from.equals("dateTime"))
                        || (WHOLE_NUMBERS.contains(type) && from.equals("decimal"))
                        || mayBecome(from, type));
    }

    private static @Nullable String primitive(String type, Base value) {
        String text = value.primitiveValue();
        String from = value.fhirType();
        if (from.equals(type) || TEXTS.contains(type)) {
            return text;
        }
        if (type.equals("id")) {
            return text.substring(text.lastIndexOf('/') + 1); // Forms keep Patient/kari to update kari.
        }
        if (type.equals("date") && (from.equals("dateTime") || from.equals("instant"))) {
            return text.substring(0, Math.min(DATE_LENGTH, text.length()));
        }
        if (WHOLE_NUMBERS.contains(type) && from.equals("decimal")) {
            BigDecimal number = new BigDecimal(text);
            return number.stripTrailingZeros().scale() <= 0
                    ? number.toBigInteger().toString()
                    : null;
        }
        return mayBecome(from, type) ? text : null;
    }

    /** Whether the text of one type may be read as another; it still must read as one. */
    private static boolean mayBecome(String from, String type) {
        boolean fromText = TEXTS.contains(from) || NAMES.contains(from);
        return switch (type) {
            case "dateTime" -> fromText || from.equals("date") || from.equals("instant");
            case "instant" -> fromText || from.equals("dateTime");
            case "decimal" -> fromText || WHOLE_NUMBERS.contains(from);
            case "integer", "positiveInt", "unsignedInt" -> fromText || WHOLE_NUMBERS.contains(from);
            default -> fromText;
        };
    }

    private static @Nullable String words(Coding coding) {
        return coding.getDisplay() != null ? coding.getDisplay() : coding.getCode();
    }
}
