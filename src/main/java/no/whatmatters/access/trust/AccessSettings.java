package no.whatmatters.access.trust;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom we trust to say who is calling.
 *
 * @param issuers the trusted issuers; each once
 * @param leeway how far the clocks of an issuer and ours may be apart
 */
@ConfigurationProperties("whatmatters.access")
public record AccessSettings(
        @DefaultValue List<IssuerSettings> issuers,
        @DefaultValue("5s") Duration leeway) {

    private static final Duration MOST_LEEWAY = Duration.ofSeconds(30);

    public AccessSettings {
        issuers = List.copyOf(issuers);
        Set<String> names = new HashSet<>();
        for (IssuerSettings each : issuers) {
            if (!names.add(each.issuer())) {
                throw new IllegalArgumentException("whatmatters.access.issuers names " + each.issuer() + " twice");
            }
        }
        if (leeway.isNegative() || leeway.compareTo(MOST_LEEWAY) > 0) {
            throw new IllegalArgumentException("whatmatters.access.leeway must be between 0s and 30s");
        }
    }
}
