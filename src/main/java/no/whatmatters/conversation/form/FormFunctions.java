package no.whatmatters.conversation.form;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.exceptions.PathEngineException;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;
import org.jspecify.annotations.Nullable;

/**
 * What HAPI's FHIRPath engine asks its host: the names of the {@link Scope} (its application context), SDC's functions of
 * forms, and the counting of {@link CountedExpression}. References lead nowhere: nothing is fetched.
 */
final class FormFunctions implements IHostApplicationServices {

    private static final int REPEATED_WEIGHT = 500;
    private static final int COMPARISONS_PER_STEP = 16;
    static final int CHARACTERS_PER_STEP = 20;
    private static final int LARGEST_SCALE = 400;

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object scope, String name, FHIRPathConstantEvaluationMode mode) {
        if (mode != FHIRPathConstantEvaluationMode.EXPLICIT) {
            return List.of();
        }
        String plain = name.startsWith("`") ? name.substring(1, name.length() - 1) : name;
        return List.copyOf(((Scope) scope).find(plain).orElseThrow(() -> new UnknownVariable(plain)));
    }

    @Override
    public @Nullable TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object scope, String name, FHIRPathConstantEvaluationMode mode) {
        return null;
    }

    @Override
    public @Nullable FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return switch (name) {
            case "timeOfDay", "weight", "ordinal" -> new FunctionDetails(name, 0, 0);
            default -> null;
        };
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object context, List<Base> focus, String name, List<List<Base>> parameters) {
        Scope scope = (Scope) context;
        return switch (name) {
            case CountedExpression.COUNT -> counted(scope, focus, size(focus));
            case CountedExpression.COUNT_SQUARED ->
                counted(scope, focus, size(focus) + (long) focus.size() * focus.size() / COMPARISONS_PER_STEP);
            case CountedExpression.COUNT_REPEATED -> counted(scope, focus, size(focus) * REPEATED_WEIGHT);
            case "now" -> List.of(new DateTimeType(scope.now().format(ISO_OFFSET_DATE_TIME)));
            case "today" -> List.of(new DateType(scope.now().toLocalDate().toString()));
            case "timeOfDay" -> List.of(new TimeType(scope.now().format(ISO_LOCAL_TIME)));
            case "weight", "ordinal" -> Weights.of(scope.form(), focus);
            default -> TextFunctions.execute(name, scope.steps(), focus, parameters);
        };
    }

    private static List<Base> counted(Scope scope, List<Base> focus, long weight) {
        scope.steps().take(weight);
        return focus;
    }

    /** How much there is to look at: long texts and long numbers count more. */
    private static long size(List<Base> focus) {
        long size = 1;
        for (Base each : focus) {
            size++;
            if (each instanceof StringType text && text.getValue() != null) {
                size += ofLength(text.getValue().length());
            } else if (each instanceof DecimalType number && number.getValue() != null) {
                size += digits(number.getValue());
            }
        }
        return size;
    }

    private static long ofLength(int characters) {
        if (characters > TextFunctions.LONGEST) {
            throw new Steps.TooMany();
        }
        return characters / CHARACTERS_PER_STEP;
    }

    private static long digits(BigDecimal number) {
        if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new Steps.TooMany();
        }
        long words = number.unscaledValue().bitLength() / Long.SIZE;
        return words * words;
    }

    @Override
    public TypeDetails checkFunction(
            FHIRPathEngine engine, Object scope, String name, TypeDetails focus, List<TypeDetails> parameters) {
        return focus;
    }

    @Override
    public boolean log(String argument, List<Base> focus) {
        return true;
    }

    @Override
    public @Nullable Base resolveReference(FHIRPathEngine engine, Object scope, String url, Base from) {
        return null;
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object scope, Base item, String url) {
        throw new PathEngineException("conformsTo() is not offered in forms");
    }

    @Override
    public @Nullable ValueSet resolveValueSet(FHIRPathEngine engine, Object scope, String url) {
        throw new PathEngineException("memberOf() is not offered in forms");
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }

    /** A name that nothing in the form gives. Expressions turns it into a fault with its place. */
    static final class UnknownVariable extends RuntimeException {
        UnknownVariable(String name) {
            super(name, null, false, false);
        }
    }
}
