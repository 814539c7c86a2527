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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hides the headers by which a caller could change what the server promises to all. HAPI obeys them, no specification
 * knows them, and none of them is asked for by our documentation.
 */
final class HonestHeaders extends OncePerRequestFilter {

    /** In lower case; read by HAPI 8.8.0 unless said otherwise. */
    private static final Set<String> HIDDEN = Set.of(
            // Would carry out a batch as a transaction, and say how often and how slowly to try again.
            "x-transaction-semantics",
            "x-retry-on-version-conflict",
            // Would overwrite a stored version, or write without looking at what is there (misspelt so in HAPI).
            "x-rewrite-history",
            "x-upsert-extistence-check",
            "x-upsert-existence-check",
            // Would remove tags that the sender left out, delete along references, or choose source and partition.
            "x-meta-snapshot-mode",
            "x-cascade",
            "x-security-context",
            "x-request-source",
            "x-request-partition-ids",
            // Would take the place of the id in the address of a PUT.
            "content-location",
            // no-store would cut a search off after 100 matches without a word.
            "cache-control");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutThem(request), response);
    }

    private static boolean hidden(String name) {
        return HIDDEN.contains(name.toLowerCase(Locale.ROOT));
    }

    private static final class WithoutThem extends HttpServletRequestWrapper {

        WithoutThem(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return hidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames()).stream()
                    .filter(each -> !hidden(each))
                    .toList();
            return Collections.enumeration(names);
        }

        @Override
        public long getDateHeader(String name) {
            return hidden(name) ? -1 : super.getDateHeader(name);
        }

        @Override
        public int getIntHeader(String name) {
            return hidden(name) ? -1 : super.getIntHeader(name);
        }
    }
}
