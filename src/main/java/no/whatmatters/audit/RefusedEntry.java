package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Refusal;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a batch that was refused while others went through.
 *
 * @param asked what it named
 * @param status the status it was answered with
 * @param refusal code of the reason, or null
 */
record RefusedEntry(AskedFor asked, int status, @Nullable String refusal) {

    /** The refused entries of an answer, each beside the entry it answers. */
    static List<RefusedEntry> in(RequestDetails request, @Nullable IBaseResource answer) {
        List<RefusedEntry> refused = new ArrayList<>();
        if (answer instanceof Bundle answers && request.getResource() instanceof Bundle asked) {
            for (int i = 0; i < answers.getEntry().size(); i++) {
                BundleEntryComponent entry = answers.getEntry().get(i);
                int status = status(entry);
                if (status >= 400 && i < asked.getEntry().size()) {
                    refused.add(new RefusedEntry(AskedFor.in(asked.getEntry().get(i)), status, code((OperationOutcome)
                            entry.getResponse().getOutcome())));
                }
            }
        }
        return refused;
    }

    /** The code of ours in an outcome; null where it has none. */
    static @Nullable String code(@Nullable IBaseOperationOutcome outcome) {
        return outcome instanceof OperationOutcome known
                ? known.getIssueFirstRep().getDetails().getCoding().stream()
                        .filter(each -> Refusal.CODE_SYSTEM.equals(each.getSystem()))
                        .map(Coding::getCode)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static int status(BundleEntryComponent entry) {
        String status = entry.getResponse().getStatus();
        return status != null && status.matches("\\d{3}.*") ? Integer.parseInt(status, 0, 3, 10) : 0;
    }
}
