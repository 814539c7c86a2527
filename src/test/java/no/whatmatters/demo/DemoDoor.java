package no.whatmatters.demo;

import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.claims.RegisteredParties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Opens the demo's token endpoint beside the server's own door, which stays as it is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DemoDoor {

    private static final Set<String> ORGANISATIONS =
            Set.of("310000108", "310000205", "310000302", "310000507", "310000906");

    @Bean
    @Order(0)
    SecurityFilterChain demoTokenEndpoint(HttpSecurity http) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/demo/token"))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .build();
    }

    @Bean
    RegisteredParties demoParties() {
        return new RegisteredParties() {
            @Override
            public Optional<String> partyOf(String legalEntity, @Nullable String unit) {
                return Optional.of(legalEntity).filter(ORGANISATIONS::contains);
            }

            @Override
            public boolean isSender(String organisation, String client) {
                return client.equals(Persona.HOSPITAL_SYSTEM.parameter());
            }

            @Override
            public boolean isApp(String organisation, String client) {
                return client.equals(Persona.MUNICIPAL_APP.parameter());
            }
        };
    }
}
