package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/** Transaction Bundles, all or nothing; and batch Bundles, each entry for itself. */
@Component
class Transactions implements OperationProvider {

    private final Records records;

    Transactions(Records records) {
        this.records = records;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
        Bundle answer = bundle.getType() == BundleType.BATCH ? batch(bundle, request) : carryOut(bundle, request);
        answer.getEntry().forEach(Transactions::writeEntityTag);
        return answer;
    }

    private Bundle batch(Bundle bundle, RequestDetails request) {
        Bundle answer = new Bundle();
        answer.setType(BundleType.BATCHRESPONSE);
        for (BundleEntryComponent entry : bundle.getEntry()) {
            answer.addEntry(alone(entry, request));
        }
        return answer;
    }

    private BundleEntryComponent alone(BundleEntryComponent entry, RequestDetails request) {
        Bundle batch = new Bundle();
        batch.setType(BundleType.BATCH);
        batch.addEntry(entry);
        try {
            return carryOut(batch, request).getEntryFirstRep();
        } catch (BaseServerResponseException e) {
            return refused(e);
        }
    }

    private Bundle carryOut(Bundle bundle, RequestDetails request) {
        BundleCheck.check(bundle);
        return records.asCaller(request).transaction(bundle);
    }

    private static BundleEntryComponent refused(BaseServerResponseException refusal) {
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus(String.valueOf(refusal.getStatusCode()));
        if (refusal.getOperationOutcome() instanceof OperationOutcome outcome) {
            entry.getResponse().setOutcome(outcome);
        } else {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(IssueType.PROCESSING)
                    .setDiagnostics(refusal.getMessage());
            entry.getResponse().setOutcome(outcome);
        }
        return entry;
    }

    /** HAPI gives the bare version; FHIR's ETag is weak and quoted, so that it can be sent back as If-Match. */
    private static void writeEntityTag(BundleEntryComponent entry) {
        String version = entry.getResponse().getEtag();
        if (version != null && !version.contains("\"")) {
            entry.getResponse().setEtag("W/\"" + version + "\"");
        }
    }
}
