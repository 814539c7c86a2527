package no.whatmatters.endpoint.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param arguments of the refusal's sentence
 * @param expression FHIRPath of the place, where it is known
 */
public record Fault(
        Refusal refusal, List<Object> arguments, @Nullable String expression) {}
