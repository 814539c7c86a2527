package no.whatmatters.interaction.once;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.storage.once.KeyedRequest;
import no.whatmatters.storage.once.KeyedRequests;
import org.springframework.stereotype.Component;

/**
 * A search or an operation sent with an Idempotency-Key: it stores nothing and is carried out each time, but the key stands for
 * it alone, as for what is written. Decision 0063.
 */
@Component
@Interceptor
class KeysOfReads implements ServerInterceptor {

    private static final Set<RestOperationTypeEnum> READS = Set.of(
            RestOperationTypeEnum.SEARCH_TYPE,
            RestOperationTypeEnum.EXTENDED_OPERATION_SERVER,
            RestOperationTypeEnum.EXTENDED_OPERATION_TYPE,
            RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE,
            RestOperationTypeEnum.VALIDATE);

    private final KeyedRequests requests;

    KeysOfReads(KeyedRequests requests) {
        this.requests = requests;
    }

    /** After access has been decided: nobody leaves a key who may not ask. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void keep(RequestDetails request, RestOperationTypeEnum operation) {
        if (request.getRequestType() != RequestTypeEnum.POST || !READS.contains(operation)) {
            return;
        }
        KeyedRequest keyed = Keys.of(request);
        if (keyed != null) {
            requests.read(keyed);
        }
    }
}
