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
 * @param leeway how far the clocks of issuers and callers and ours may be apart
 * @param proofAge how old a proof of possession may be
 */
@ConfigurationProperties("whatmatters.access")
public record AccessSettings(
        @DefaultValue List<IssuerSettings> issuers,
        @DefaultValue("5s") Duration leeway,
        @DefaultValue("10s") Duration proofAge) {

    private static final Duration MOST_LEEWAY = Duration.ofSeconds(30);
    private static final Duration OLDEST_PROOF = Duration.ofSeconds(60);

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
        if (proofAge.compareTo(Duration.ofSeconds(1)) < 0 || proofAge.compareTo(OLDEST_PROOF) > 0) {
            throw new IllegalArgumentException("whatmatters.access.proof-age must be between 1s and 60s");
        }
    }

    /** The names of those that speak for organisations and those who work there. */
    public List<String> issuersOfProfessionals() {
        return issuers.stream()
                .filter(each -> !each.citizens())
                .map(IssuerSettings::issuer)
                .toList();
    }

    /** Whether the tokens of any issuer are taken without proof of possession. */
    public boolean takesBearer() {
        return issuers.stream().anyMatch(IssuerSettings::bearer);
    }
}
