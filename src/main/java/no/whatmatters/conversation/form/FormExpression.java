package no.whatmatters.conversation.form;

import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a form.
 *
 * @param place where it stands
 * @param name the name that others call its value by, or null
 * @param language {@link #FHIRPATH} or {@link #QUERY}; another one cannot be evaluated
 * @param text the expression
 */
public record FormExpression(Place place, @Nullable String name, String language, String text) {

    private static final Pattern EMBEDDED = Pattern.compile("\\{\\{(.*?)}}");

    public static final String FHIRPATH = "text/fhirpath";
    public static final String QUERY = "application/x-fhir-query";

    /** A FHIRPath expression without a name. */
    public static FormExpression fhirPath(Place place, String text) {
        return new FormExpression(place, null, FHIRPATH, text);
    }

    /** The value of an annotation that is an Expression, or a string of FHIRPath. */
    public static FormExpression of(Place place, Extension annotation) {
        if (annotation.getValue() instanceof Expression given) {
            if (given.getExpression() == null) {
                throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "expression");
            }
            return new FormExpression(place, given.getName(), language(given), given.getExpression());
        }
        if (!annotation.hasValue() || annotation.getValue().primitiveValue() == null) {
            throw new FormFault(FormRefusal.ANNOTATION_INCOMPLETE, place, "value");
        }
        return fhirPath(place, annotation.getValue().primitiveValue());
    }

    private static String language(Expression given) {
        return given.getLanguage() != null ? given.getLanguageElement().asStringValue() : FHIRPATH;
    }

    /** The FHIRPath in the double braces of a query. */
    public List<FormExpression> embedded() {
        return EMBEDDED.matcher(text)
                .results()
                .map(each -> fhirPath(place, each.group(1)))
                .toList();
    }

    public boolean isQuery() {
        return language.equals(QUERY);
    }
}
