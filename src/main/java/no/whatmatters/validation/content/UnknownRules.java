package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What would change the meaning of a resource in a way that nobody here knows: {@code implicitRules}, and modifier extensions
 * without a definition. R4 (extensibility, resource) forbids to process such, and what is stored here is shown and counted.
 */
public final class UnknownRules {

    static final String IMPLICIT_RULES = "wm-implicit-rules";
    static final String MODIFIER = "wm-modifier-unknown";

    private UnknownRules() {}

    /**
     * A fault for each.
     *
     * @param known whether an extension with that URL is defined
     */
    public static List<Fault> faultsOf(ElementTree resource, Predicate<String> known) {
        List<Fault> faults = new ArrayList<>();
        resource.each("uri", (element, path) -> {
            if (path.endsWith(".implicitRules")) {
                faults.add(Fault.error(IssueType.NOTSUPPORTED, IMPLICIT_RULES, path));
            }
        });
        resource.each("Extension", (element, path) -> {
            String url = element.getNamedChildValue("url", false);
            if (element.getName().equals("modifierExtension") && (url == null || !known.test(url))) {
                faults.add(Fault.error(IssueType.NOTSUPPORTED, MODIFIER, path));
            }
        });
        return faults;
    }
}
