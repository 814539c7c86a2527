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
                        .map(each -> new TrustedIssuer(each, keys(each, clock)))
                        .toList(),
                new ClaimRules(settings.leeway(), clock));
    }

    private static IssuerKeys keys(IssuerSettings issuer, Clock clock) {
        Publications published = new Publications(issuer);
        return new IssuerKeys(new Kept<>("Keys of " + issuer.issuer(), published::keys, clock));
    }
}
