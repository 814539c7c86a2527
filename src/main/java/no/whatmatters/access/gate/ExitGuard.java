package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.behalf.MadeUp;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.vocabulary.ServerStatement;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The last look: every stored resource in an answer must have been permitted by this request, wherever it comes from. A write
 * has been committed by now, so its answer is only emptied; anything else is dropped with an alarm.
 */
@Component
@Interceptor(order = InterceptorOrder.EXIT_GUARD)
class ExitGuard implements ServerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ExitGuard.class);

    private static final Set<RestOperationTypeEnum> WRITES =
            Set.of(RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

    private final Judge judge;
    private final Redactions redactions;

    ExitGuard(Judge judge, Redactions redactions) {
        this.judge = judge;
        this.redactions = redactions;
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void leave(RequestDetails request, ResponseDetails answer) {
        Optional<Caller> caller = judge.restricted(request);
        if (caller.isEmpty() || !(answer.getResponseResource() instanceof Resource body)) {
            return;
        }
        if (WRITES.contains(request.getRestOperationType())) {
            answer.setResponseResource(shown(caller.get(), body, request));
        } else if (request.getRestOperationType() == RestOperationTypeEnum.TRANSACTION) {
            transaction(caller.get(), (Bundle) body, request);
        }
        if (answer.getResponseResource() instanceof Resource left && !isPermitted(left, Access.of(request))) {
            LOG.error(
                    "ALARM: an answer held a resource that nothing had permitted; it was dropped. Operation {} on {}.",
                    request.getRestOperationType(),
                    request.getResourceName());
            throw new IllegalStateException("an answer held what nothing had permitted");
        }
    }

    private @Nullable Resource shown(Caller caller, Resource body, RequestDetails request) {
        if (!isStored(body)) {
            return body;
        }
        return judge.read(caller, body, request) instanceof Permit permit ? redactions.of(body, permit) : null;
    }

    private void transaction(Caller caller, Bundle answer, RequestDetails request) {
        List<BundleEntryComponent> sent =
                request.getResource() instanceof Bundle bundle ? bundle.getEntry() : List.of();
        for (int i = 0; i < answer.getEntry().size(); i++) {
            BundleEntryComponent entry = answer.getEntry().get(i);
            boolean read = i < sent.size() && sent.get(i).getRequest().getMethod() == HTTPVerb.GET;
            if (!read && entry.hasResource()) {
                entry.setResource(shown(caller, entry.getResource(), request));
            }
            if (i < sent.size() && isNationalMatch(sent.get(i)) && succeeded(entry)) {
                keepQuiet(entry);
            }
        }
    }

    private static boolean isNationalMatch(BundleEntryComponent sent) {
        return sent.getRequest().getIfNoneExist() != null
                && Conditions.isNational(sent.getRequest().getIfNoneExist());
    }

    private static boolean succeeded(BundleEntryComponent entry) {
        return entry.getResponse().getStatus() != null
                && entry.getResponse().getStatus().startsWith("2");
    }

    /** The same whether it was there or not: neither id nor version. Decision 0019. */
    private static void keepQuiet(BundleEntryComponent entry) {
        entry.setResource(null);
        entry.setFullUrl(null);
        entry.getResponse()
                .setStatus("200 OK")
                .setLocation(null)
                .setEtag(null)
                .setLastModified(null)
                .setOutcome(null);
    }

    private static boolean isPermitted(Resource body, Access access) {
        if (body instanceof Bundle bundle) {
            return bundle.getEntry().stream()
                    .filter(BundleEntryComponent::hasResource)
                    .allMatch(each -> isPermitted(each.getResource(), access));
        }
        if (body instanceof Parameters parameters) {
            return parameters.getParameter().stream().allMatch(each -> isPermitted(each, access));
        }
        if (!isStored(body) || MadeUp.is(body)) {
            return true;
        }
        return access.permitFor(body) != null;
    }

    private static boolean isPermitted(ParametersParameterComponent parameter, Access access) {
        return (!parameter.hasResource() || isPermitted(parameter.getResource(), access))
                && parameter.getPart().stream().allMatch(each -> isPermitted(each, access));
    }

    /** Of a type that is stored, and with an id: what the server makes up for an answer has none. */
    private static boolean isStored(Resource body) {
        return ServerStatement.ofTheGuide().type(body.fhirType()) != null
                && body.getIdElement().hasIdPart();
    }
}
