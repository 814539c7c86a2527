package no.whatmatters.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.body.RefusedEntries;
import no.whatmatters.endpoint.body.Unread;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.springframework.stereotype.Component;

/**
 * Refuses a body of which something would be lost, with all that is wrong in it, once it is known that its sender may write at
 * all. Of a batch, only the entries that it is wrong in.
 */
@Component
@Interceptor(order = InterceptorOrder.VALIDATION)
class RefusesUnread implements ServerInterceptor {

    private final Judgement judgement;

    RefusesUnread(Judgement judgement) {
        this.judgement = judgement;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void refuse(RequestDetails request) {
        Unread unread = Unread.of(request);
        if (unread == null || "$validate".equals(request.getOperation())) {
            return;
        }
        Findings findings = judgement.ofUnread(unread, null, request);
        Language language = Outcomes.languageOf(request);
        boolean batch = unread.read() instanceof Bundle bundle && bundle.getType() == BundleType.BATCH;
        if (!batch || !RefusedEntries.keep(findings.refusing().outcome(language), request)) {
            throw new UnprocessableEntityException("unread", findings.refusing().outcome(language));
        }
    }
}
