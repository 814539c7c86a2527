package no.whatmatters.endpoint.refusal;

import java.util.List;
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

    public Fault(Refusal refusal, List<Object> arguments, @Nullable String expression) {
        this(refusal, arguments, expression, null);
    }

    public Fault(Refusal refusal, List<Object> arguments, @Nullable String expression, @Nullable Extension extension) {
        this(refusal, arguments, expression, extension, null);
    }

    /** The same fault of a resource, told from where that stands: at {@code Bundle.entry[2].resource}. */
    public Fault within(String outer) {
        String inner = expression == null ? "" : expression;
        int dot = inner.indexOf('.');
        return new Fault(
                refusal, arguments, outer + (dot < 0 ? "" : inner.substring(dot)), extension, XmlPath.of(outer, inner));
    }
}
