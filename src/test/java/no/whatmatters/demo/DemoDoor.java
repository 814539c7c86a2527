package no.whatmatters.demo;

import no.whatmatters.access.decision.UnrestrictedCallers;
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

    /** For test suites: may do everything to everyone. It lies in the test tree, so the released jar cannot contain it. */
    @Bean
    UnrestrictedCallers conformance() {
        return caller -> caller.client().equals(Persona.CONFORMANCE.parameter());
    }
}
