package no.whatmatters.validation.fault;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;

/** Tells faults as an OperationOutcome in the caller's language. */
public final class Outcomes {

    /** Rules of the guide and of this server. */
    private static final String OUR_RULES = Profiles.CANONICAL + "/CodeSystem/validation-rule";

    /** Rules of R4 as the official validator names them. */
    private static final String VALIDATOR_RULES = "http://hl7.org/fhir/java-core-messageId";

    private static final int MOST = 500;

    private Outcomes() {}

    public static OperationOutcome of(List<Fault> faults, Language language) {
        OperationOutcome outcome = new OperationOutcome();
        add(outcome, faults, language);
        return outcome;
    }

    /** An outcome cannot be empty: that nothing is wrong is said too. */
    public static OperationOutcome allRight(Language language) {
        return of(
                List.of(Fault.error(IssueType.INFORMATIONAL, "wm-all-right", "").as(IssueSeverity.INFORMATION)),
                language);
    }

    /** Adds an issue for each fault; past what anybody reads, how many more there are. */
    public static void add(OperationOutcome outcome, List<Fault> faults, Language language) {
        if (faults.size() > MOST) {
            List<Fault> first = new ArrayList<>(faults.stream()
                    .sorted(Comparator.comparing(Fault::severity))
                    .limit(MOST)
                    .toList());
            first.add(Fault.error(IssueType.INCOMPLETE, "wm-more-faults", "", String.valueOf(faults.size() - MOST))
                    .as(IssueSeverity.INFORMATION));
            addEach(outcome, first, language);
            return;
        }
        addEach(outcome, faults, language);
    }

    private static void addEach(OperationOutcome outcome, List<Fault> faults, Language language) {
        for (Fault fault : faults) {
            OperationOutcomeIssueComponent issue =
                    outcome.addIssue().setSeverity(fault.severity()).setCode(fault.code());
            issue.getDetails()
                    .setText(FaultTexts.of(fault, language))
                    .addCoding()
                    .setSystem(systemOf(fault))
                    .setCode(fault.rule());
            issue.setDiagnostics(FaultTexts.inTheValidatorsWords(fault, language));
            if (!fault.expression().isEmpty()) {
                issue.addExpression(fault.expression());
            }
            if (!fault.location().isEmpty()) {
                issue.addLocation(fault.location());
            }
        }
    }

    /** The code system of the rule that is broken. */
    static String systemOf(Fault fault) {
        return fault.rule().startsWith("wm-") ? OUR_RULES : VALIDATOR_RULES;
    }

    /** English for what the server itself writes. */
    public static Language languageOf(@Nullable RequestDetails request) {
        List<String> wanted = request == null ? null : request.getHeaders("Accept-Language");
        return Language.of(wanted == null ? null : String.join(",", wanted));
    }
}
