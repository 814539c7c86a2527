package no.whatmatters.endpoint.guard;

import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * What a body is, by its Content-Type. HAPI is told the one name we give it: it reads several headers and lists where we
 * read one, and must not take for XML what was checked as JSON.
 */
enum BodyKind {
    JSON("application/fhir+json"),
    XML("application/fhir+xml"),
    JSON_PATCH("application/json-patch+json"),
    FORM("application/x-www-form-urlencoded");

    private final String mediaType;

    BodyKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Null without a Content-Type; refused when it is none of ours or another charset than UTF-8. */
    static @Nullable BodyKind of(HttpServletRequest request) {
        List<String> contentTypes = Headers.all(request, "Content-Type");
        if (contentTypes.isEmpty()) {
            return null;
        }
        String[] parts = contentTypes.get(0).toLowerCase(Locale.ROOT).split(";", -1);
        if (contentTypes.size() > 1 || !charsetIsUtf8(parts)) {
            throw notSupported();
        }
        return switch (parts[0].strip()) {
            case "application/fhir+json", "application/json", "text/json" -> onlyIf(!isSearch(request), JSON);
            case "application/fhir+xml", "application/xml", "text/xml" -> onlyIf(!isSearch(request), XML);
            case "application/json-patch+json" -> onlyIf(request.getMethod().equals("PATCH"), JSON_PATCH);
            case "application/x-www-form-urlencoded" -> onlyIf(isSearch(request), FORM);
            default -> throw notSupported();
        };
    }

    /** A search is the one interaction that sends a form; HAPI would not read anything else, and answer everything. */
    static boolean isSearch(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().endsWith("/_search");
    }

    void check(byte[] body, RequestLimits limits) {
        Characters.checkUtf8(body);
        switch (this) {
            case JSON -> JsonCheck.check(body, JsonToken.START_OBJECT, limits);
            case JSON_PATCH -> JsonCheck.check(body, JsonToken.START_ARRAY, limits);
            case XML -> XmlCheck.check(body, limits);
            case FORM -> {} // read as parameters, and checked so
        }
    }

    private static boolean charsetIsUtf8(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("charset")
                    && !part.replace("\"", "").replace(" ", "").matches("charset=utf-?8")) {
                return false;
            }
        }
        return true;
    }

    private static BodyKind onlyIf(boolean fits, BodyKind kind) {
        if (!fits) {
            throw notSupported();
        }
        return kind;
    }

    static RequestRefused notSupported() {
        return new RequestRefused(RequestRefusal.CONTENT_TYPE_NOT_SUPPORTED);
    }
}
