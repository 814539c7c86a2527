package no.whatmatters.endpoint.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a request says in its headers, and sets those that every answer carries. */
public final class Headers {

    /** In seconds. Every answer with status 503 has it. */
    public static final String RETRY_AFTER = "Retry-After";

    private Headers() {}

    public static List<String> all(HttpServletRequest request, String name) {
        Enumeration<String> values = request.getHeaders(name);
        return values == null ? List.of() : Collections.list(values);
    }

    /** The values of all lines of one header, as RFC 9110 (5.3) lets us read them; null without the header. */
    static @Nullable String joined(HttpServletRequest request, String name) {
        List<String> values = all(request, name);
        return values.isEmpty() ? null : String.join(",", values);
    }

    /** What we answer is personal data: no browser may guess its type and no cache may keep it. */
    public static void protect(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
