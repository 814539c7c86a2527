package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.endpoint.body.BatchEntry;
import no.whatmatters.endpoint.body.RefusedEntries;
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.interaction.once.Once;
import no.whatmatters.storage.OwnConditions;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Transaction Bundles, all or nothing; and batch Bundles, each entry for itself. */
@Component
class Transactions implements OperationProvider {

    private static final String FIRST = "Bundle.entry[0]";

    private final Records records;
    private final Resends resends;
    private final OwnConditions conditions;
    private final ReadableErrors errors;
    private final Once once;
    private final RequestLimits limits;

    Transactions(
            Records records,
            Resends resends,
            OwnConditions conditions,
            ReadableErrors errors,
            Once once,
            RequestLimits limits) {
        this.limits = limits;
        this.records = records;
        this.resends = resends;
        this.conditions = conditions;
        this.errors = errors;
        this.once = once;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
        if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
            throw new RequestRefused(InteractionRefusal.BUNDLE_TYPE);
        }
        conditions.fillIn(bundle, request);
        Bundle answer = once.bundle(bundle, request, () -> carriedOut(bundle, request));
        if (bundle.getType() == BundleType.BATCH) {
            readAgain(bundle, answer, request);
        }
        return answer;
    }

    private Bundle carriedOut(Bundle bundle, RequestDetails request) {
        Bundle answer = bundle.getType() == BundleType.BATCH
                ? batch(bundle, request)
                : stored(bundle, BundleCheck.faultsOf(bundle, limits), request);
        for (BundleEntryComponent entry : answer.getEntry()) {
            writeEntityTag(entry);
            Told.withoutConditions((OperationOutcome) entry.getResponse().getOutcome());
        }
        return answer;
    }

    /** What a batch reads beside its writes is not kept with their answer. */
    private void readAgain(Bundle bundle, Bundle answer, RequestDetails request) {
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            boolean reads = bundle.getEntry().get(i).getRequest().getMethod() == HTTPVerb.GET;
            BundleEntryComponent answered = answer.getEntry().get(i);
            if (reads
                    && !answered.hasResource()
                    && answered.getResponse().getStatus().startsWith("2")) {
                answer.getEntry().set(i, alone(i, bundle.getEntry().get(i), request));
            }
        }
    }

    private Bundle batch(Bundle bundle, RequestDetails request) {
        Bundle answer = new Bundle();
        answer.setType(BundleType.BATCHRESPONSE);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent answered = alone(i, bundle.getEntry().get(i), request);
            placeAt(i, (OperationOutcome) answered.getResponse().getOutcome());
            answer.addEntry(answered);
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
            Bundle answer = stored(one, BundleCheck.faultsOf(entry, limits), request);
            BundleEntryComponent answered = answer.getEntryFirstRep();
            Throwable failure = FailedRead.of(answered, request);
            return failure == null ? answered : refused(index, failure, request);
        } catch (RuntimeException failure) {
            return refused(index, failure, request);
        }
    }

    /** The first and only entry, where it stands in the batch. */
    private static void placeAt(int index, @Nullable OperationOutcome outcome) {
        if (outcome != null) {
            outcome.getIssue().stream()
                    .flatMap(each -> each.getExpression().stream())
                    .forEach(each -> each.setValue(each.getValue().replace(FIRST, "Bundle.entry[" + index + "]")));
        }
    }

    /** Storing leaves its traces in the Bundle, so that what was sent is kept to be compared with what is stored. */
    private Bundle stored(Bundle bundle, List<Fault> known, RequestDetails request) {
        Bundle sent = bundle.copy();
        Bundle answer = records.asCaller(request).transaction(bundle, known);
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
