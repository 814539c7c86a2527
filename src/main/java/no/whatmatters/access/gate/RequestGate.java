package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import java.util.Optional;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a request may ask for: interactions and operations that the rules know, with a token that reaches the type. What is not
 * listed here is refused.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class RequestGate implements ServerInterceptor {

    private final Judge judge;
    private final Asked asked;
    private final SearchGate searches;
    private final OperationGate operations;

    RequestGate(Judge judge, Asked asked, SearchGate searches, OperationGate operations) {
        this.judge = judge;
        this.asked = asked;
        this.searches = searches;
        this.operations = operations;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void check(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.METADATA) {
            return;
        }
        if (Callers.of(request).isEmpty()) {
            throw new AuthenticationException("no caller");
        }
        Optional<Caller> restricted = judge.restricted(request);
        if (restricted.isPresent()) {
            check(restricted.get(), request, interaction);
        }
    }

    private void check(Caller caller, RequestDetails request, RestOperationTypeEnum interaction) {
        String operation = request.getOperation();
        if (operation != null && operation.startsWith("$")) {
            operations.check(caller, operation);
            return;
        }
        String type = request.getResourceName() == null ? "" : request.getResourceName();
        String id = request.getId() == null ? null : request.getId().getIdPart();
        switch (interaction) {
            case READ -> asked.open(caller, type);
            case VREAD, HISTORY_INSTANCE -> asked.past(caller, type, id, request);
            case SEARCH_TYPE -> {
                asked.search(caller, type);
                searches.check(caller, type, request);
            }
            case CREATE ->
                asked.create(
                        caller, type, request.getHeader(Constants.HEADER_IF_NONE_EXIST), sent(request), false, request);
            case UPDATE -> {
                if (id == null) {
                    asked.updateByIdentifier(caller, type, condition(request), sent(request), request);
                } else {
                    asked.update(caller, type, id, request);
                }
            }
            case PATCH -> asked.patch(caller, type, id, null, request);
            case DELETE -> asked.delete(caller, type, id, request);
            case TRANSACTION, GET_PAGE -> requireSomeRead(caller);
            default -> throw new RequestRefused(AccessRefusal.INTERACTION_NOT_FOR_ROLE);
        }
    }

    /** Who may read nothing has nothing to do with pages and Bundles either. */
    private static void requireSomeRead(Caller caller) {
        if (caller.role() == Role.LEADER) {
            throw new RequestRefused(AccessRefusal.INTERACTION_NOT_FOR_ROLE);
        }
    }

    private static @Nullable Resource sent(RequestDetails request) {
        return request.getResource() instanceof Resource resource ? resource : null;
    }

    private static String condition(RequestDetails request) {
        String[] identifiers = request.getParameters().get("identifier");
        return identifiers == null || identifiers.length != 1 ? "" : "identifier=" + identifiers[0];
    }

    /** That something was there once is told only to whom nothing is hidden. */
    @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = InterceptorOrder.ACCESS)
    public @Nullable BaseServerResponseException hideDeleted(RequestDetails request, Throwable failure) {
        return failure instanceof ResourceGoneException
                        && request != null
                        && request.getId() != null
                        && judge.restricted(request).isPresent()
                ? KnownRecord.absent(
                        String.valueOf(request.getResourceName()),
                        request.getId().getIdPart())
                : null;
    }
}
