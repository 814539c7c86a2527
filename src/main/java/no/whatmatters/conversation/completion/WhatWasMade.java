package no.whatmatters.conversation.completion;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.conversation.extract.ExtractRefusal;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.once.AnsweredForms;
import no.whatmatters.storage.reference.LeadingReferences;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists what a completed response made, to whoever asked for an outcome with {@code Prefer: return=OperationOutcome}: of one
 * response, or of each entry of a transaction; and once more to who sends the same again.
 */
@Component
@Interceptor
class WhatWasMade implements ServerInterceptor {

    private static final String MADE = WhatWasMade.class.getName();
    private static final String RESPONSE = "QuestionnaireResponse";

    private final Traces traces;
    private final LeadingReferences stored;

    WhatWasMade(Traces traces, LeadingReferences stored) {
        this.traces = traces;
        this.stored = stored;
    }

    /**
     * Remembers it until the answer is written.
     *
     * @param response its id
     */
    static void tell(String response, Collection<String> references, RequestDetails request) {
        made(request).computeIfAbsent(response, unused -> new LinkedHashSet<>()).addAll(references);
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void answer(RequestDetails request, @Nullable IBaseResource answer) {
        if (answer instanceof OperationOutcome outcome) {
            list(outcome, made(request).isEmpty() ? again(request) : last(request), request);
        } else if (answer instanceof Bundle bundle) {
            for (BundleEntryComponent entry : bundle.getEntry()) {
                IdType id = new IdType(entry.getResponse().getLocation());
                if (RESPONSE.equals(id.getResourceType())
                        && entry.getResponse().getOutcome() instanceof OperationOutcome outcome) {
                    Set<String> now = made(request).get(id.getIdPart());
                    boolean again =
                            now == null && "200 OK".equals(entry.getResponse().getStatus());
                    list(outcome, again ? traces.standing(id.getIdPart()) : now == null ? List.of() : now, request);
                }
            }
        }
    }

    /** Of the attempt that was stored: one that lost a race has left another response, of another id. */
    private static Collection<String> last(RequestDetails request) {
        return List.copyOf(made(request).values()).get(made(request).size() - 1);
    }

    /** What the same response made when it was sent before. */
    private Collection<String> again(RequestDetails request) {
        boolean create = request.getRestOperationType() == RestOperationTypeEnum.CREATE
                && RESPONSE.equals(request.getResourceName());
        String condition = create ? request.getHeader("If-None-Exist") : null;
        if (condition == null) {
            return AnsweredForms.sentAgainWith(request).map(traces::standing).orElse(List.of());
        }
        String record = Condition.record(RESPONSE, condition);
        String found = stored.found(List.of(record)).get(record);
        return found == null ? List.of() : traces.standing(found.substring(found.indexOf('/') + 1));
    }

    private static void list(OperationOutcome outcome, Collection<String> made, RequestDetails request) {
        Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
        for (String each : made) {
            OperationOutcomeIssueComponent issue =
                    outcome.addIssue().setSeverity(IssueSeverity.INFORMATION).setCode(IssueType.INFORMATIONAL);
            issue.setDiagnostics(each);
            issue.getDetails()
                    .setText(ExtractRefusal.MADE.text(language, each))
                    .addCoding()
                    .setSystem(Refusal.CODE_SYSTEM)
                    .setCode(ExtractRefusal.MADE.code());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<String>> made(RequestDetails request) {
        return (Map<String, Set<String>>)
                request.getUserData().computeIfAbsent(MADE, unused -> new LinkedHashMap<String, Set<String>>());
    }
}
