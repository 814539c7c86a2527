package no.whatmatters.validation.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.validation.fault.Fault;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.utilities.i18n.I18nConstants;

/**
 * Says of each SNOMED CT code that it was not checked. R4 defines the system without its content, and of such the validator
 * is silent inside a CodeableConcept.
 */
public final class SnomedCodes {

    private static final String SNOMED_CT = "http://snomed.info/sct";

    private SnomedCodes() {}

    /**
     * A warning for each code of which nothing is said yet.
     *
     * @param told what the validator has found
     */
    public static List<Fault> faultsOf(ElementTree resource, List<Fault> told) {
        Set<String> warned = told.stream()
                .filter(fault -> fault.rule().equals(I18nConstants.TERMINOLOGY_TX_SYSTEM_UNSUPPORTED))
                .map(Fault::expression)
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        resource.each("Coding", (coding, path) -> {
            if (SNOMED_CT.equals(coding.getNamedChildValue("system", false)) && !warned.contains(path)) {
                faults.add(Fault.error(IssueType.NOTFOUND, I18nConstants.TERMINOLOGY_TX_SYSTEM_UNKNOWN, path)
                        .as(IssueSeverity.WARNING));
            }
        });
        return faults;
    }
}
