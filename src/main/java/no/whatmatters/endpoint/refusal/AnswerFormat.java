package no.whatmatters.endpoint.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The format in which a caller wants its answer: JSON or XML; of a few answers there are pages too. */
public final class AnswerFormat {

    private AnswerFormat() {}

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** Whether a page is wanted more than JSON and XML, as browsers do. What {@code _format} says comes before. */
    public static boolean isPageFor(HttpServletRequest request) {
        String query = request.getQueryString();
        return !(query != null && query.contains("_format="))
                && WeightedChoices.mostWantedFirst(Headers.joined(request, "Accept")).stream()
                        .filter(each -> PAGES.contains(each) || OutcomeFormat.ofMediaType(each) != null)
                        .findFirst()
                        .filter(PAGES::contains)
                        .isPresent();
    }

    /** FHIR's media type of the format that is asked for; null where only others are. */
    public static @Nullable String mediaTypeFor(HttpServletRequest request) {
        OutcomeFormat format = OutcomeFormat.askedFor(request);
        return format == null
                ? null
                : format.contentType().substring(0, format.contentType().indexOf(';'));
    }
}
