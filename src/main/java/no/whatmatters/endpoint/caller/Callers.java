package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Where the caller of a request is kept: on the servlet's request, put there once by what verified the token. */
public final class Callers {

    /** Where it is kept. */
    public static final String ATTRIBUTE = Caller.class.getName();

    private Callers() {}

    /** Says who asks. Once for each request. */
    public static void set(ServletRequest request, Caller caller) {
        if (request.getAttribute(ATTRIBUTE) != null) {
            throw new IllegalStateException("the caller of a request does not change");
        }
        request.setAttribute(ATTRIBUTE, caller);
    }

    /**
     * The caller of the request, or on whose behalf it is; empty for the server's own work, and where no token is asked for.
     */
    public static Optional<Caller> of(RequestDetails request) {
        return request instanceof ServletRequestDetails http
                ? of(http.getServletRequest())
                : OnBehalf.of(request).flatMap(each -> of(each.asked()));
    }

    /** The caller of the request; empty where no token is asked for. */
    public static Optional<Caller> of(ServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
