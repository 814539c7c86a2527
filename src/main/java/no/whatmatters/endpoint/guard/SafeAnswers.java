package no.whatmatters.endpoint.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/** Outermost: protective headers on every answer, and a failure that nobody caught becomes a reference, not a stack trace. */
final class SafeAnswers extends OncePerRequestFilter {

    /** In seconds: about as long as PostgreSQL takes to recover, or another node to take over. */
    private static final String SOON = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Headers.protect(response);
        HttpServletResponse answer = new Answer(response);
        try {
            chain.doFilter(request, answer);
        } catch (RequestRefused refused) {
            Outcomes.write(request, answer, refused.refusal(), refused.arguments());
        } catch (Exception failure) {
            if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                throw failure;
            }
            Throwable cause = failure instanceof ServletException ? failure.getCause() : null;
            Outcomes.writeFailure(request, answer, cause == null ? failure : cause);
        }
    }

    /**
     * HAPI names itself and its version, which is of use to those alone who look for old versions. And whoever is told that
     * something is unavailable is told when to come back.
     */
    private static final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!name.equalsIgnoreCase("X-Powered-By")) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setStatus(int status) {
            super.setStatus(status);
            if (status == SC_SERVICE_UNAVAILABLE && !containsHeader(Headers.RETRY_AFTER)) {
                setHeader(Headers.RETRY_AFTER, SOON);
            }
        }
    }
}
