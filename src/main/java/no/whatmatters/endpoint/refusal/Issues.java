package no.whatmatters.endpoint.refusal;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;

/** Tells faults as the issues of an OperationOutcome, each with its code, its sentence and its place. */
public final class Issues {

    private Issues() {}

    static OperationOutcome of(List<Fault> faults, @Nullable String diagnostics, Language language) {
        OperationOutcome outcome = new OperationOutcome();
        add(outcome, faults, language);
        if (diagnostics != null) {
            outcome.getIssue().forEach(issue -> issue.setDiagnostics(diagnostics));
        }
        return outcome;
    }

    /** Adds an issue for each fault. */
    public static void add(OperationOutcome outcome, List<Fault> faults, Language language) {
        for (Fault fault : faults) {
            Refusal refusal = fault.refusal();
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.fromCode(refusal.issueType()));
            issue.getDetails()
                    .setText(refusal.text(language, fault.spoken()))
                    .addCoding()
                    .setSystem(refusal.codeSystem())
                    .setCode(refusal.code());
            issue.setDiagnostics(refusal.diagnostics(language));
            if (fault.expression() != null) {
                issue.addExpression(fault.expression());
            }
            String location = location(fault);
            if (location != null) {
                issue.addLocation(location);
            }
            if (fault.extension() != null) {
                issue.addExtension(fault.extension());
            }
        }
    }

    /** Told from a Bundle on alone. */
    private static @Nullable String location(Fault fault) {
        if (fault.location() != null || fault.expression() == null) {
            return fault.location();
        }
        return fault.expression().startsWith("Bundle") ? XmlPath.of(fault.expression()) : null;
    }
}
