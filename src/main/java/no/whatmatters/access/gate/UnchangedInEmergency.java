package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.refusal.ReadableErrors;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who hears that nothing has changed since (304) has opened the person too: HAPI takes that answer past where others leave. */
@Component
@Interceptor(order = InterceptorOrder.EMERGENCY)
class UnchangedInEmergency implements ServerInterceptor {

    private final EmergencyWatch watch;
    private final ReadableErrors errors;

    UnchangedInEmergency(EmergencyWatch watch, ReadableErrors errors) {
        this.watch = watch;
        this.errors = errors;
    }

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public @Nullable BaseServerResponseException leave(RequestDetails request, Throwable failure) {
        if (failure instanceof NotModifiedException && request != null) {
            try {
                watch.leave(request);
            } catch (RequestRefused stopped) {
                return errors.makeReadable(request, stopped);
            }
        }
        return null;
    }
}
