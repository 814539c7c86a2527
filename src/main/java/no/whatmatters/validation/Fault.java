package no.whatmatters.validation;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing that is wrong, or worth saying.
 *
 * @param severity error refuses the write; warning and information do not
 * @param code FHIR's issue-type
 * @param rule id of the rule: {@code wm-…} is ours, all else the validator's
 * @param expression FHIRPath of the element, such as {@code Bundle.entry[2].resource.description}
 * @param english what the validator says of it
 */
public record Fault(IssueSeverity severity, IssueType code, String rule, String expression, String english) {

    /** Whether it refuses the write. */
    public boolean refuses() {
        return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
    }

    Fault as(IssueSeverity other) {
        return new Fault(other, code, rule, expression, english);
    }

    /** The same fault, told from the bundle that holds the resource. */
    Fault within(String place) {
        int dot = expression.indexOf('.');
        String path = dot < 0 ? place : place + expression.substring(dot);
        return new Fault(severity, code, rule, path, english);
    }
}
