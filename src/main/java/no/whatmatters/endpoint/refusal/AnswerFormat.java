package no.whatmatters.endpoint.refusal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The format in which a caller wants its answer: JSON or XML, for there is no other. */
public final class AnswerFormat {

    private AnswerFormat() {}

    /** FHIR's media type of the format that is asked for; null where only others are. */
    public static @Nullable String mediaTypeFor(HttpServletRequest request) {
        OutcomeFormat format = OutcomeFormat.askedFor(request);
        return format == null
                ? null
                : format.contentType().substring(0, format.contentType().indexOf(';'));
    }
}
