package no.whatmatters.endpoint.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body once, refuses it if it is too large, too slow, unreadable or hostile, and hands on what is left. */
final class BodyGuard extends OncePerRequestFilter {

    private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final RequestLimits limits;
    private final BodyReader reader;

    BodyGuard(RequestLimits limits, BodyReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !METHODS_WITH_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CheckedRequest checked;
        try {
            checked = check(request);
        } catch (RequestRefused refused) {
            // The rest of the body, if any, is not worth reading: the connection ends with the answer.
            response.setHeader("Connection", "close");
            request.setAttribute(ErrorAnswers.REFUSAL, refused);
            Outcomes.write(request, response, refused.refusal(), refused.arguments());
            return;
        }
        chain.doFilter(checked, response);
    }

    private CheckedRequest check(HttpServletRequest request) throws IOException {
        for (String encoding : Headers.all(request, "Content-Encoding")) {
            if (!encoding.strip().equalsIgnoreCase("identity")) {
                throw new RequestRefused(RequestRefusal.CONTENT_ENCODING_NOT_SUPPORTED);
            }
        }
        BodyKind kind = BodyKind.of(request);
        byte[] body = ByteOrderMark.dropped(reader.read(request));
        if (body.length == 0) {
            if (needsBody(request)) {
                throw new RequestRefused(RequestRefusal.BODY_MISSING);
            }
        } else if (kind == null) {
            throw BodyKind.notSupported();
        } else {
            kind.check(body, limits);
        }
        return new CheckedRequest(request, body, kind);
    }

    /** A search may have all its parameters in the URL, and an operation may need none. */
    private static boolean needsBody(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean operation = path.startsWith("$", path.lastIndexOf('/') + 1);
        return !BodyKind.isSearch(request) && !operation;
    }
}
