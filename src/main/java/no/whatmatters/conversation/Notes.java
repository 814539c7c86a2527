package no.whatmatters.conversation;

import java.util.List;
import no.whatmatters.conversation.extract.Note;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What is said of an extraction, in the caller's language. */
final class Notes {

    private Notes() {}

    static OperationOutcome outcome(List<Note> notes, Language language) {
        OperationOutcome outcome = new OperationOutcome();
        for (Note note : notes) {
            OperationOutcomeIssueComponent issue = outcome.addIssue()
                    .setSeverity(note.severity())
                    .setCode(IssueType.fromCode(note.what().issueType()));
            issue.getDetails()
                    .setText(note.what().text(language, note.arguments().toArray()))
                    .addCoding()
                    .setSystem(Refusal.CODE_SYSTEM)
                    .setCode(note.what().code());
            issue.addExpression(note.expression());
        }
        return outcome;
    }
}
