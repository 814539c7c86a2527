package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.UrlUtil;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GET within a Bundle, as its URL says it. HAPI takes it past everything that looks at requests.
 *
 * @param steps of the path
 * @param parameters of the query, decoded
 */
record BundledRead(List<String> steps, Map<String, String[]> parameters) {

    private static final String HISTORY = "_history";

    static BundledRead of(String url) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        try {
            return new BundledRead(
                    Splitter.on('/').omitEmptyStrings().splitToList(path),
                    query < 0 ? Map.of() : UrlUtil.parseQueryString(url.substring(query + 1)));
        } catch (IllegalArgumentException brokenEscape) {
            throw new InvalidRequestException("The URL cannot be read.", brokenEscape);
        }
    }

    String type() {
        return steps.isEmpty() ? "" : steps.get(0);
    }

    /** Such as {@code $what-matters}; null where it is no operation. */
    @Nullable
    String operation() {
        String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
        return last.startsWith("$") ? last : null;
    }

    boolean isSearch() {
        return steps.size() == 1 || (steps.size() == 2 && steps.get(1).equals("_search"));
    }

    /** The record that is read, in its current or a past version; null where none is named. */
    @Nullable
    String id() {
        return steps.size() < 2 || steps.get(1).startsWith("_") ? null : steps.get(1);
    }

    boolean isOfThePast() {
        return id() != null && steps.size() > 2 && steps.get(2).equals(HISTORY);
    }

    boolean isOfNow() {
        return id() != null && steps.size() == 2;
    }

    /** The URL with other parameters. */
    String with(Map<String, String[]> others) {
        List<String> pairs = new ArrayList<>();
        others.forEach((name, values) -> {
            for (String value : values) {
                pairs.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value));
            }
        });
        return String.join("/", steps) + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }
}
