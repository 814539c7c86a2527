package no.whatmatters.conversation.extract;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * Something that is said of an extraction, and did not stop it.
 *
 * @param what the sentence
 * @param severity warning or information
 * @param expression FHIRPath of what it is about
 * @param arguments of the sentence
 */
public record Note(ExtractRefusal what, IssueSeverity severity, String expression, List<Object> arguments) {}
