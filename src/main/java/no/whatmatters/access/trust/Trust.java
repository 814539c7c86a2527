package no.whatmatters.access.trust;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the verifier of the issuers that are set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class Trust {

    @Bean
    TokenVerifier tokenVerifier(AccessSettings settings, Clock clock) {
        return new TokenVerifier(
                settings.issuers().stream()
                        .map(each ->
                                new TrustedIssuer(each, new IssuerKeys(each.issuer(), new PublishedKeys(each), clock)))
                        .toList(),
                new ClaimRules(settings.leeway(), clock));
    }
}
