package no.whatmatters.audit;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import no.whatmatters.storage.TimeOrderedIds;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands around everything that answers on the FHIR endpoint, so that no answer leaves before it is in the log: what HAPI
 * never gets to see (no token, a body that cannot be read), refusals, and failures. What shows data has recorded itself by
 * then ({@link RecordsAnswers}); an answer that has not, and is no refusal, is held back.
 */
final class RecordsEveryRequest extends OncePerRequestFilter {

    /** Exactly these: they need no token, and are the same for everybody. */
    private static final Set<String> PUBLIC = Set.of("/fhir/metadata", "/fhir/.well-known/smart-configuration");

    private static final int NOT_MODIFIED = 304;

    private final Recording recording;
    private final TimeOrderedIds ids;

    RecordsEveryRequest(Recording recording, TimeOrderedIds ids) {
        this.recording = recording;
        this.ids = ids;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PUBLIC.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trail trail = Trail.begin(ids.next(), request);
        if (request.getHeader(Constants.HEADER_REQUEST_ID) == null) {
            // HAPI would draw another at random; this one leads to the row in the log.
            request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, trail.shortName());
        }
        try {
            chain.doFilter(request, new Held(response, trail));
            letGo(trail, response.getStatus());
        } catch (ServletException | IOException | RuntimeException failure) {
            if (!trail.mayLeave() && !trail.onlyFailureMayLeave()) {
                trail.record(() -> recording.ended(trail, HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
            }
            throw failure;
        } finally {
            Trail.end();
        }
    }

    /** Called before the first byte, and before each attempt after it. */
    private void letGo(Trail trail, int status) {
        if (trail.mayLeave() || (trail.onlyFailureMayLeave() && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE)) {
            return;
        }
        if (status < 400 && status != NOT_MODIFIED) {
            throw new IllegalStateException(
                    "An answer with status " + status + " was about to leave past the access log.");
        }
        trail.record(() -> recording.ended(trail, status));
    }

    /** An answer whose first byte waits for the log. */
    private final class Held extends HttpServletResponseWrapper {

        private final Trail trail;

        Held(HttpServletResponse response, Trail trail) {
            super(response);
            this.trail = trail;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            letGo(trail, getStatus());
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            letGo(trail, getStatus());
            return super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            letGo(trail, getStatus());
            super.flushBuffer();
        }

        @Override
        public void sendError(int status) throws IOException {
            letGo(trail, status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            letGo(trail, status);
            super.sendError(status, message);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            letGo(trail, HttpServletResponse.SC_FOUND);
            super.sendRedirect(location);
        }
    }
}
