package no.whatmatters.validation.fault;

import java.util.List;
import no.whatmatters.endpoint.refusal.XmlPath;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing that is wrong, or worth saying.
 *
 * @param severity error refuses the write; warning and information do not
 * @param code FHIR's issue-type
 * @param rule id of the rule: {@code wm-…} is ours, all else the validator's
 * @param expression FHIRPath of the element, such as {@code Bundle.entry[2].resource.description}
 * @param location the same as XPath, where it is told from a bundle; empty otherwise
 * @param words what the sentence of a rule of ours speaks of; those that read differently in each language are InWords
 * @param english what the validator says of it; empty for a rule of ours
 */
public record Fault(
        IssueSeverity severity,
        IssueType code,
        String rule,
        String expression,
        String location,
        List<Object> words,
        String english) {

    /** A finding of the validator. */
    public Fault(IssueSeverity severity, IssueType code, String rule, String expression, String english) {
        this(severity, code, rule, expression, "", List.of(), english);
    }

    /** What breaks a rule of ours, so that the write is refused. */
    public static Fault error(IssueType code, String rule, String expression, Object... words) {
        return new Fault(IssueSeverity.ERROR, code, rule, expression, "", List.of(words), "");
    }

    /** Whether it refuses the write. */
    public boolean refuses() {
        return severity == IssueSeverity.ERROR || severity == IssueSeverity.FATAL;
    }

    public Fault as(IssueSeverity other) {
        return new Fault(other, code, rule, expression, location, words, english);
    }

    /** The same fault in other words of the validator's. */
    public Fault saying(String other) {
        return new Fault(severity, code, rule, expression, location, words, other);
    }

    /** The same fault, told from where the resource stands: its type, or its place in a bundle. */
    public Fault within(String place) {
        int dot = expression.indexOf('.');
        String path = dot < 0 ? place : place + expression.substring(dot);
        String xml = "";
        if (place.contains(".resource")) {
            xml = XmlPath.of(place, expression);
        } else if (place.equals("Bundle")) {
            xml = XmlPath.of(path);
        }
        return new Fault(severity, code, rule, path, xml, words, english);
    }
}
