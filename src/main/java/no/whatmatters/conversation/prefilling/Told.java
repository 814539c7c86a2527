package no.whatmatters.conversation.prefilling;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What is said of a form that was filled in, in the caller's language. */
final class Told {

    private static final String INFORMATIONAL = "informational";

    private final OperationOutcome issues = new OperationOutcome();
    private final Language language;

    Told(RequestDetails request) {
        this.language = languageOf(request);
    }

    static Language languageOf(RequestDetails request) {
        return Language.of(String.join(",", request.getHeaders("Accept-Language")));
    }

    OperationOutcome issues() {
        return issues;
    }

    OperationOutcomeIssueComponent say(Refusal what, Object... arguments) {
        boolean information = what.issueType().equals(INFORMATIONAL);
        OperationOutcomeIssueComponent issue = issues.addIssue()
                .setSeverity(information ? IssueSeverity.INFORMATION : IssueSeverity.WARNING)
                .setCode(IssueType.fromCode(what.issueType()));
        issue.getDetails()
                .setText(what.text(language, arguments))
                .addCoding()
                .setSystem(Refusal.CODE_SYSTEM)
                .setCode(what.code());
        return issue;
    }

    void say(FormFault fault) {
        say(fault.refusal(), fault.arguments().toArray())
                .addExpression(fault.place().path());
    }
}
