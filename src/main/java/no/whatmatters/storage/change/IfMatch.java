package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * What If-Match says of the version that a change is made to (RFC 9110, 13.1.1). Weak ETags are as good as strong ones:
 * FHIR's are weak, and it uses them here.
 *
 * @param any whether it says {@code *}: whatever version there is
 * @param versions the versions named; an ETag that cannot be one of ours names none
 */
public record IfMatch(boolean any, Set<Long> versions) {

    private static final Pattern ETAG =
            Pattern.compile("\\s*+(?:W/)?+(?:\"([\\x21\\x23-\\x7e\\x80-\\xff]*+)\"|(\\d++))\\s*+(,|$)");
    private static final Pattern OURS = Pattern.compile("\\d{1,18}");

    public IfMatch {
        versions = Set.copyOf(versions);
    }

    /** What the header of a request says; null where there is none. */
    public static @Nullable IfMatch of(RequestDetails request) {
        List<String> lines = request.getHeaders(Constants.HEADER_IF_MATCH);
        return lines == null || lines.isEmpty() ? null : parse(String.join(",", lines));
    }

    /**
     * Reads the value of the header, or of {@code ifMatch} in a Bundle. Bare numbers pass: many clients write them.
     *
     * @throws RequestRefused where it is neither {@code *} nor a list of ETags
     */
    public static IfMatch parse(String value) {
        if (value.strip().equals("*")) {
            return new IfMatch(true, Set.of());
        }
        Set<Long> versions = new HashSet<>();
        Matcher etag = ETAG.matcher(value);
        boolean more = true;
        for (int start = 0; more; start = etag.end()) {
            if (!etag.find(start) || etag.start() != start) {
                throw new RequestRefused(ChangeRefusal.IF_MATCH_MALFORMED);
            }
            String opaque = etag.group(1) == null ? etag.group(2) : etag.group(1);
            if (OURS.matcher(opaque).matches()) {
                versions.add(Long.valueOf(opaque));
            }
            more = etag.group(3).equals(",");
        }
        return new IfMatch(false, versions);
    }

    /** Whether a record at that version may be changed. */
    boolean holdsFor(long version) {
        return any || versions.contains(version);
    }
}
