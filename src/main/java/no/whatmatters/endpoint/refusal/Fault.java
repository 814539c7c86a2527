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
 */
public record Fault(
        Refusal refusal,
        List<Object> arguments,
        @Nullable String expression,
        @Nullable Extension extension) {

    public Fault(Refusal refusal, List<Object> arguments, @Nullable String expression) {
        this(refusal, arguments, expression, null);
    }
}
