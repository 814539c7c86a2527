package no.whatmatters.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What would change the meaning of a resource in a way that nobody here knows: {@code implicitRules}, and modifier extensions
 * without a definition. R4 (extensibility, resource) forbids to process such, and what is stored here is shown and counted.
 */
final class UnknownRules {

    static final String IMPLICIT_RULES = "wm-implicit-rules";
    static final String MODIFIER = "wm-modifier-unknown";

    private UnknownRules() {}

    /**
     * A fault for each.
     *
     * @param known whether an extension with that URL is defined
     */
    static List<Fault> faultsOf(ElementTree resource, Predicate<String> known) {
        List<Fault> faults = new ArrayList<>();
        resource.each("uri", (element, path) -> {
            if (path.endsWith(".implicitRules")) {
                faults.add(fault(IMPLICIT_RULES, path, "implicitRules is not supported."));
            }
        });
        resource.each("Extension", (element, path) -> {
            String url = element.getNamedChildValue("url", false);
            if (element.getName().equals("modifierExtension") && (url == null || !known.test(url))) {
                faults.add(fault(MODIFIER, path, "This modifier extension is not known."));
            }
        });
        return faults;
    }

    private static Fault fault(String rule, String path, String english) {
        return new Fault(IssueSeverity.ERROR, IssueType.NOTSUPPORTED, rule, path, english);
    }
}
