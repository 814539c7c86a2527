package no.whatmatters.interaction;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.fhirpath.IFhirPath;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What finds a record by one search parameter, and what must not.
 *
 * @param record the record
 * @param finds a value that stands in it
 * @param findsNot a value of the same kind that does not
 */
record SearchPair(Resource record, String finds, String findsNot) {

    private static final String NOBODY = "3f2b8c1e-5d4a-4c6b-9e7f-0a1b2c3d4e5f";
    private static final IFhirPath PATHS = FhirContext.forR4Cached().newFhirPath();

    /** By what the parameter's expression finds in the record; null where it says nothing there. */
    static @Nullable SearchPair of(Resource record, String code, String type) {
        RuntimeSearchParam parameter = FhirContext.forR4Cached()
                .getResourceDefinition(record.fhirType())
                .getSearchParam(code);
        if (parameter == null) {
            throw new AssertionError("R4 has no " + record.fhirType() + "?" + code);
        }
        for (String path : Splitter.on('|').trimResults().split(parameter.getPath())) {
            if (!path.replace("(", "").startsWith(record.fhirType() + ".")) {
                continue;
            }
            String walked = path.replaceAll("\\.where\\(\\s*resolve\\(\\) is \\w+\\s*\\)", "");
            for (Base value : PATHS.evaluate(record, walked, Base.class)) {
                String finds = text(value, type);
                if (finds != null) {
                    return new SearchPair(record, finds, other(value, type));
                }
            }
        }
        return null;
    }

    /** What names a definition of the guide: most have an address. */
    static String key(Resource record) {
        return record instanceof NamingSystem ? "name" : "url";
    }

    static String keyOf(Resource record) {
        return Objects.requireNonNull(record.getNamedProperty(key(record)))
                .getValues()
                .get(0)
                .primitiveValue();
    }

    private static @Nullable String text(Base value, String type) {
        return switch (type) {
            case "token" -> token(value);
            case "reference" -> value instanceof Reference reference ? reference.getReference() : primitive(value);
            case "date" -> date(value);
            case "string" -> value instanceof HumanName name ? escaped(name.getFamily()) : escaped(primitive(value));
            case "quantity" -> {
                Quantity quantity = (Quantity) value;
                yield quantity.getValue().toPlainString() + "|" + quantity.getSystem() + "|" + quantity.getCode();
            }
            default -> primitive(value);
        };
    }

    private static String other(Base value, String type) {
        return switch (type) {
            case "token" -> {
                String token = Objects.requireNonNull(token(value));
                int bar = token.indexOf('|');
                yield bar < 0 ? "nothing-such" : token.substring(0, bar) + "|nothing-such";
            }
            case "reference" ->
                value instanceof Reference reference
                        ? reference.getReference().replaceFirst("/.*", "/" + NOBODY)
                        : "https://prove.example/nothing-such";
            case "date" -> "1900-01-01";
            case "quantity" -> "987654321";
            case "uri" -> "urn:uuid:" + NOBODY;
            default -> "nobody-is-called-this";
        };
    }

    private static @Nullable String token(Base value) {
        if (value instanceof Identifier identifier) {
            return identifier.getSystem() + "|" + identifier.getValue();
        }
        if (value instanceof CodeableConcept concept) {
            return concept.hasCoding() ? token(concept.getCodingFirstRep()) : null;
        }
        return value instanceof Coding coding ? coding.getSystem() + "|" + coding.getCode() : primitive(value);
    }

    private static @Nullable String date(Base value) {
        BaseDateTimeType time = value instanceof Period period ? period.getStartElement() : null;
        String said = time == null ? primitive(value) : time.getValueAsString();
        String day = said == null ? null : said.substring(0, Math.min(said.length(), 10));
        // A day does not hold a whole period.
        return time == null || day == null ? day : "ge" + day;
    }

    private static @Nullable String primitive(Base value) {
        boolean plain =
                value instanceof PrimitiveType<?> && !(value instanceof CanonicalType canonical && canonical.isEmpty());
        return plain ? value.primitiveValue() : null;
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : List.of(text.split("[ ,|$]")).get(0);
    }
}
