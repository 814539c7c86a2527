package no.whatmatters.endpoint.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.page.WantedPage;
import no.whatmatters.endpoint.refusal.AnswerFormat;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses who asks for a format that we do not have, before anything is done (RFC 9110, 15.5.7). HAPI is told the one format
 * that was chosen: it knows more of them, and fails on those whose libraries are left out.
 */
final class AnswerFormatGuard extends OncePerRequestFilter {

    private static final String FHIR_JSON = "application/fhir+json";

    /** Names of operations whose answer can be a page as well. */
    private final Set<String> withPages;

    AnswerFormatGuard(Set<String> withPages) {
        this.withPages = Set.copyOf(withPages);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (offersPage(request) && AnswerFormat.isPageFor(request)) {
            WantedPage.note(request);
            chain.doFilter(new Accepting(request, FHIR_JSON), response);
            return;
        }
        String mediaType = AnswerFormat.mediaTypeFor(request);
        if (mediaType == null) {
            Outcomes.write(request, response, RequestRefusal.NOT_ACCEPTABLE);
        } else {
            chain.doFilter(new Accepting(request, mediaType), response);
        }
    }

    private boolean offersPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return withPages.contains(UrlEncoded.decode(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static final class Accepting extends HttpServletRequestWrapper {

        private final String mediaType;

        Accepting(HttpServletRequest request, String mediaType) {
            super(request);
            this.mediaType = mediaType;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Accept") ? mediaType : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Accept")
                    ? Collections.enumeration(List.of(mediaType))
                    : super.getHeaders(name);
        }
    }
}
