package no.whatmatters.endpoint;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/** What a request says of the version it changes: If-Match, or ifMatch in an entry of its Bundle (RFC 9110, 13.1.1). */
public final class IfMatch {

    private static final Pattern OUR_ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /** Whether the request, or any entry of it, names the version it expects. */
    public static boolean isIn(RequestDetails request) {
        return request.getHeader(Constants.HEADER_IF_MATCH) != null
                || (request.getResource() instanceof Bundle bundle
                        && bundle.getEntry().stream()
                                .anyMatch(each -> each.getRequest().hasIfMatch()));
    }

    /** The version that an ETag of ours names; null where it is none of ours, and so matches nothing. */
    public static @Nullable String version(String etag) {
        Matcher ours = OUR_ETAG.matcher(etag.strip());
        return ours.matches() ? ours.group(1) : null;
    }
}
