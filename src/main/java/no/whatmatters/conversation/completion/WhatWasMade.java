package no.whatmatters.conversation.completion;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.List;
import no.whatmatters.conversation.extract.ExtractRefusal;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what a completed response made, to whoever asked for an outcome with {@code Prefer: return=OperationOutcome}. */
@Component
@Interceptor
class WhatWasMade implements ServerInterceptor {

    private static final String MADE = WhatWasMade.class.getName();

    /** Remembers it until the answer is written. */
    static void tell(String response, Collection<String> references, RequestDetails request) {
        request.getUserData().put(MADE, List.copyOf(references));
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answer(RequestDetails request, @Nullable IBaseResource answer) {
        if (answer instanceof OperationOutcome outcome && request.getUserData().get(MADE) instanceof List<?> made) {
            Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
            for (Object each : made) {
                OperationOutcomeIssueComponent issue = outcome.addIssue()
                        .setSeverity(IssueSeverity.INFORMATION)
                        .setCode(IssueType.INFORMATIONAL);
                issue.setDiagnostics(each.toString());
                issue.getDetails()
                        .setText(ExtractRefusal.MADE.text(language, each))
                        .addCoding()
                        .setSystem(Refusal.CODE_SYSTEM)
                        .setCode(ExtractRefusal.MADE.code());
            }
        }
    }
}
