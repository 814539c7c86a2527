package no.whatmatters.storage.once;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import no.whatmatters.endpoint.StorageInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has a keyed request be noted as carried out by the transaction that stores what it writes: once for each of them. */
@Interceptor
@Component
class NotesWritten implements StorageInterceptor {

    private static final String NOTED = NotesWritten.class.getName();

    private final KeyedRequests requests;

    NotesWritten(KeyedRequests requests) {
        this.requests = requests;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(@Nullable RequestDetails request, TransactionDetails transaction) {
        note(request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(@Nullable RequestDetails request, TransactionDetails transaction) {
        note(request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(@Nullable RequestDetails request, TransactionDetails transaction) {
        note(request, transaction);
    }

    private void note(@Nullable RequestDetails request, TransactionDetails transaction) {
        KeyedRequest keyed = KeyedRequests.carriedOutWith(request);
        if (keyed != null && transaction.getUserData(NOTED) == null) {
            requests.written(keyed);
            transaction.putUserData(NOTED, true);
        }
    }
}
