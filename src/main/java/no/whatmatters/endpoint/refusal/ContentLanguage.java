package no.whatmatters.endpoint.refusal;

import ca.uhn.fhir.rest.api.server.IRestfulResponse;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/** Says with an answer in which language its sentences are. */
public final class ContentLanguage {

    private static final String HEADER = "Content-Language";

    private ContentLanguage() {}

    /** Of an answer that is about to leave. */
    public static void tell(RequestDetails request) {
        IRestfulResponse response = request.getResponse();
        if (response != null && !response.getHeaders().containsKey(HEADER)) {
            response.addHeader(
                    HEADER,
                    Language.of(String.join(",", request.getHeaders("Accept-Language")))
                            .tag());
        }
    }

    static BaseServerResponseException in(BaseServerResponseException refusal, Language language) {
        if (!refusal.hasResponseHeaders() || !refusal.getResponseHeaders().containsKey(HEADER)) {
            refusal.addResponseHeader(HEADER, language.tag());
        }
        return refusal;
    }
}
