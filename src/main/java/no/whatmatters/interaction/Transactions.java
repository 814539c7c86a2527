package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.OperationProvider;
import no.whatmatters.storage.Records;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Transaction and batch Bundles. */
@Component
class Transactions implements OperationProvider {

    private final Records records;

    Transactions(Records records) {
        this.records = records;
    }

    @Transaction
    public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails request) {
        return records.asCaller(request).transaction(bundle);
    }
}
