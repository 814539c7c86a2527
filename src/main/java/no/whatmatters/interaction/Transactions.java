package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.endpoint.body.BatchEntry;
import no.whatmatters.endpoint.body.RefusedEntries;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.springframework.stereotype.Component;

/** Transaction Bundles, all or nothing; and batch Bundles, each entry for itself. */
@Component
class Transactions implements OperationProvider {

    private final Records records;
    private final Resends resends;
    private final OwnConditions conditions;
    private final ReadableErrors errors;

    Transactions(Records records, Resends resends, OwnConditions conditions, ReadableErrors errors) {
        this.records = records;
        this.resends = resends;
        this.conditions = conditions;
        this.errors = errors;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
        conditions.fillIn(bundle, request);
        Bundle answer = bundle.getType() == BundleType.BATCH ? batch(bundle, request) : carryOut(bundle, request);
        for (BundleEntryComponent entry : answer.getEntry()) {
            writeEntityTag(entry);
            Told.withoutConditions((OperationOutcome) entry.getResponse().getOutcome());
        }
        return answer;
    }

    private Bundle batch(Bundle bundle, RequestDetails request) {
        Bundle answer = new Bundle();
        answer.setType(BundleType.BATCHRESPONSE);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            answer.addEntry(alone(i, bundle.getEntry().get(i), request));
        }
        return answer;
    }

    /** A transaction of its own: in a batch, HAPI would tell of a failure in its own words alone. */
    private BundleEntryComponent alone(int index, BundleEntryComponent entry, RequestDetails request) {
        Bundle one = new Bundle();
        one.setType(BundleType.TRANSACTION);
        one.addEntry(entry);
        BatchEntry.begin(index, request);
        try {
            RefusedEntries.refuse(index, request);
            BundleCheck.check(index, entry);
            Bundle answer = stored(one, request);
            BundleEntryComponent answered = answer.getEntryFirstRep();
            Throwable failure = FailedRead.of(answered, request);
            return failure == null ? answered : refused(index, failure, request);
        } catch (RuntimeException failure) {
            return refused(index, failure, request);
        }
    }

    private Bundle carryOut(Bundle bundle, RequestDetails request) {
        BundleCheck.check(bundle);
        return stored(bundle, request);
    }

    /** Storing leaves its traces in the Bundle, so that what was sent is kept to be compared with what is stored. */
    private Bundle stored(Bundle bundle, RequestDetails request) {
        Bundle sent = bundle.copy();
        Bundle answer = records.asCaller(request).transaction(bundle);
        resends.tell(sent, answer, request);
        return answer;
    }

    private BundleEntryComponent refused(int index, Throwable failure, RequestDetails request) {
        BaseServerResponseException refusal = errors.makeReadable(request, failure);
        OperationOutcome outcome = (OperationOutcome) refusal.getOperationOutcome();
        BatchEntry.place(outcome, index);
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.getResponse().setStatus(String.valueOf(refusal.getStatusCode())).setOutcome(outcome);
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
