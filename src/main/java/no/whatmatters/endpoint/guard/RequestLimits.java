package no.whatmatters.endpoint.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be.
 *
 * @param body the bytes of a body
 * @param entries the entries of a Bundle
 * @param depth the levels of nesting, in JSON and XML
 * @param bodyDeadline how long a body may take to arrive, from its first byte asked for to its last
 */
@ConfigurationProperties("whatmatters.limits")
public record RequestLimits(
        @DefaultValue("5MB") DataSize body,
        @DefaultValue("500") int entries,
        @DefaultValue("60") int depth,
        @DefaultValue("30s") Duration bodyDeadline) {

    /** A body is held in memory: more than this is a mistake in the settings. */
    private static final DataSize LARGEST_BODY = DataSize.ofMegabytes(100);

    public RequestLimits {
        if (body.toBytes() < 1 || body.compareTo(LARGEST_BODY) > 0) {
            throw new IllegalArgumentException("whatmatters.limits.body must be between 1B and 100MB");
        }
        if (entries < 1) {
            throw new IllegalArgumentException("whatmatters.limits.entries must be at least 1");
        }
        if (depth < 1 || depth > 500) {
            throw new IllegalArgumentException("whatmatters.limits.depth must be between 1 and 500");
        }
        if (bodyDeadline.isNegative() || bodyDeadline.isZero()) {
            throw new IllegalArgumentException("whatmatters.limits.body-deadline must be longer than nothing");
        }
    }

    int bodyBytes() {
        return (int) body.toBytes();
    }

    /** The limit of a body as people read it. */
    String bodyInWords() {
        return body.toMegabytes() > 0 ? body.toMegabytes() + " MB" : body.toBytes() + " B";
    }
}
