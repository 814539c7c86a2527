package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.vocabulary.IdentityNumber;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** What HAPI tells of a write that went well. It would quote the condition, with the identity number in it. */
final class Told {

    private static final String ASKED_FOR = "OperationOutcome";

    private Told() {}

    static MethodOutcome safely(MethodOutcome outcome, RequestDetails request) {
        String prefer = request.getHeader("Prefer");
        if (prefer != null && prefer.contains(ASKED_FOR)) {
            withoutConditions(outcome.getOperationOutcome());
        }
        return outcome;
    }

    static void withoutConditions(@Nullable IBaseOperationOutcome told) {
        if (told instanceof OperationOutcome outcome) {
            outcome.getIssue().stream()
                    .filter(each -> each.getDiagnostics() != null && quotes(each.getDiagnostics()))
                    .forEach(each -> each.setDiagnostics(null));
        }
    }

    private static boolean quotes(String text) {
        return text.contains("|") || text.contains("%7C") || IdentityNumber.appearsIn(text);
    }
}
