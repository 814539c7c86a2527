package no.whatmatters.bench.traffic;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param nanos from before the first byte was sent until the last was read
 * @param location header, or null
 * @param etag header, or null
 */
public record Answer(
        int status,
        String body,
        long nanos,
        @Nullable String location,
        @Nullable String etag) {

    private static final int SHOWN = 600;

    /** Enough of the body to see what went wrong. */
    public String beginning() {
        return body.substring(0, Math.min(body.length(), SHOWN));
    }

    /** How many times a text stands in the body. */
    public int count(String text) {
        int number = 0;
        for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + text.length())) {
            number++;
        }
        return number;
    }
}
