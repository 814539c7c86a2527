package no.whatmatters.endpoint.refusal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.ServerInterceptor;
import no.whatmatters.vocabulary.ServerStatement;
import org.springframework.stereotype.Component;

/**
 * Turns what fails inside the FHIR server into an OperationOutcome with our code and a sentence in the caller's language.
 * An outcome that a feature has written itself is left as it is.
 */
@Component
@Interceptor(order = InterceptorOrder.READABLE_ERRORS)
public class ReadableErrors implements ServerInterceptor {

    private static final int NOT_MODIFIED = 304;

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException makeReadable(RequestDetails request, Throwable failure) {
        Language language = Language.of(String.join(",", request.getHeaders("Accept-Language")));
        if (failure instanceof BaseServerResponseException answer && alreadyReadable(answer)) {
            return answer.getOperationOutcome() == null ? answer : ContentLanguage.in(answer, language);
        }
        Explanation explanation = isOfNoStoredType(request)
                ? Explanation.of(RequestRefusal.UNKNOWN_RESOURCE_TYPE, request.getResourceName())
                : Explanation.of(failure, isReading(request));
        if (explanation == null) {
            explanation = Explanation.of(RequestRefusal.INTERNAL_ERROR, Outcomes.logged(failure));
        }
        BaseServerResponseException answer = withStatus(explanation.status(), failure);
        answer.setOperationOutcome(Issues.of(explanation.faults(), explanation.diagnostics(), language));
        explanation.headers().forEach(answer::addResponseHeader);
        return ContentLanguage.in(answer, language);
    }

    /** Outcomes by HAPI come with messages by HAPI, which may quote a search or an identity number. */
    private static boolean alreadyReadable(BaseServerResponseException answer) {
        int status = answer.getStatusCode();
        boolean writtenByUs =
                answer.getOperationOutcome() != null && !HapiMessage.of(answer).fromHapi() && status < 500;
        return status == NOT_MODIFIED || writtenByUs;
    }

    /** A Bundle can be validated, so HAPI knows an address for it; but none is stored. */
    private static boolean isOfNoStoredType(RequestDetails request) {
        String type = request.getResourceName();
        return type != null
                && ServerStatement.ofTheGuide().type(type) == null
                && !"$validate".equals(request.getOperation());
    }

    private static boolean isReading(RequestDetails request) {
        String path = request.getRequestPath();
        return request.getRequestType() == RequestTypeEnum.GET || (path != null && path.endsWith("_search"));
    }

    /** The same exception where its status stands: it may carry headers and, if gone, the id of the record. */
    private static BaseServerResponseException withStatus(int status, Throwable failure) {
        return failure instanceof BaseServerResponseException answer && answer.getStatusCode() == status && status < 500
                ? answer
                : BaseServerResponseException.newInstance(status, "");
    }
}
