package no.whatmatters.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import org.springframework.stereotype.Component;

/**
 * Records what an answer of HAPI's server shows, as its last interceptor: after everything that may still take something
 * out of it, before its first byte. By then HAPI holds no connection to the database.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS_LOG)
class RecordsAnswers implements ServerInterceptor {

    private final Recording recording;

    RecordsAnswers(Recording recording) {
        this.recording = recording;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    public void reached(ServletRequestDetails request) {
        Trail.of(request.getServletRequest()).ifPresent(trail -> trail.reaches(request));
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void shown(ServletRequestDetails request, ResponseDetails answer) {
        Trail trail = Trail.of(request.getServletRequest()).orElse(null);
        if (trail == null) {
            requirePublic(request);
            return;
        }
        List<Touched> fresh = Stream.concat(
                        Shown.in(answer.getResponseResource()).stream(), Touched.told(request).stream())
                .filter(each -> !trail.isCommitted(each))
                .toList();
        trail.record(() -> recording.shown(
                trail, fresh, answer.getResponseCode(), RefusedEntry.in(request, answer.getResponseResource())));
    }

    @Hook(Pointcut.SERVER_HANDLE_EXCEPTION)
    public void refused(ServletRequestDetails request, BaseServerResponseException failure) {
        Trail.of(request.getServletRequest())
                .ifPresent(trail -> trail.refused(RefusedEntry.code(failure.getOperationOutcome())));
    }

    private static void requirePublic(ServletRequestDetails request) {
        if (request.getRestOperationType() != RestOperationTypeEnum.METADATA) {
            throw new IllegalStateException("An answer was about to leave past the access log.");
        }
    }
}
