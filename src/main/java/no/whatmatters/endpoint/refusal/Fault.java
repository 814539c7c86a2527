package no.whatmatters.endpoint.refusal;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Extension;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param arguments of the refusal's sentence
 * @param expression FHIRPath of the place, where it is known
 * @param extension what the sentence says, for machines; null where its code is enough
 * @param location the place as XPath, where more is known than the expression tells; or null
 */
public record Fault(
        Refusal refusal,
        List<Object> arguments,
        @Nullable String expression,
        @Nullable Extension extension,
        @Nullable String location) {

    /** An argument that stands for the place, wherever that is told from in the end. */
    public static final Object PLACE = Place.OF_THE_FAULT;

    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d{1,6})]");

    private enum Place {
        OF_THE_FAULT
    }

    public Fault(Refusal refusal, List<Object> arguments, @Nullable String expression) {
        this(refusal, arguments, expression, null);
    }

    public Fault(Refusal refusal, List<Object> arguments, @Nullable String expression, @Nullable Extension extension) {
        this(refusal, arguments, expression, extension, null);
    }

    /** The arguments as they are said. */
    Object[] spoken() {
        return arguments.stream()
                .map(each -> each == PLACE ? String.valueOf(expression) : each)
                .toArray();
    }

    /** The entry of a Bundle that it is about, from 0; empty where it is about no entry. */
    public OptionalInt entry() {
        Matcher place = ENTRY.matcher(expression == null ? "" : expression);
        return place.lookingAt() ? OptionalInt.of(Integer.parseInt(place.group(1))) : OptionalInt.empty();
    }

    /** The same fault of the only entry of a Bundle, told from where that entry stands among others. */
    public Fault ofEntry(int index) {
        return new Fault(
                refusal,
                arguments,
                expression == null
                        ? null
                        : expression.replaceFirst("^Bundle\\.entry\\[0]", "Bundle.entry[" + index + "]"),
                extension,
                location == null
                        ? null
                        : location.replaceFirst("^/f:Bundle/f:entry\\[1]", "/f:Bundle/f:entry[" + (index + 1) + "]"));
    }

    /** The same fault of a resource, told from where that stands: at {@code Bundle.entry[2].resource}. */
    public Fault within(String outer) {
        String inner = expression == null ? "" : expression;
        int dot = inner.indexOf('.');
        return new Fault(
                refusal, arguments, outer + (dot < 0 ? "" : inner.substring(dot)), extension, XmlPath.of(outer, inner));
    }
}
