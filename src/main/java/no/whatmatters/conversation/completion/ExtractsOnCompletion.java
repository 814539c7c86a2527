package no.whatmatters.conversation.completion;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.stereotype.Component;

/**
 * Stores what a response means in the database transaction that stores the response, when it is completed: all of it, or
 * nothing. When it is amended, what was made is changed accordingly; when it was an error, so was what it made.
 */
@Component
@Interceptor(order = InterceptorOrder.EXTRACTION)
class ExtractsOnCompletion implements StorageInterceptor {

    private final Completion completion;

    ExtractsOnCompletion(Completion completion) {
        this.completion = completion;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        if (resource instanceof QuestionnaireResponse response && Completion.isDone(response)) {
            completion.completed(response, request);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        if (after instanceof QuestionnaireResponse response) {
            completion.changed(response, request);
        }
    }
}
