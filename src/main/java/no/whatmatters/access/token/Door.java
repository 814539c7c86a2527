package no.whatmatters.access.token;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.claims.RegisteredParties;
import no.whatmatters.access.trust.TokenVerifier;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.Outcomes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open and what is not. Without cookies and sessions there is nothing for another site to ride on, so no CSRF token;
 * what is not named here is not there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Door {

    private static final String[] OPEN = {"/fhir/metadata", "/fhir/.well-known/smart-configuration", "/guide/**"};
    private static final RequestMatcher FHIR =
            PathPatternRequestMatcher.withDefaults().matcher("/fhir/**");
    private static final String PROBES = "/actuator/health/**";

    @Bean
    SecurityFilterChain whatIsOpen(HttpSecurity http, TokenVerifier verifier, RegisteredParties parties)
            throws Exception {
        RefusedTokens refused = new RefusedTokens();
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        tokens(new TokenCheck(verifier, new CallerReader(parties)), refused), AuthorizationFilter.class)
                .exceptionHandling(answers -> answers.defaultAuthenticationEntryPointFor(refused, FHIR)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, nobody) -> nothingThere(request, response),
                                AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler((request, response, denied) -> nothingThere(request, response)))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PROBES)
                        .permitAll()
                        .requestMatchers(FHIR)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static void nothingThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Outcomes.writeStatus(HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static AuthenticationFilter tokens(TokenCheck check, RefusedTokens refused) {
        AuthenticationFilter filter = new AuthenticationFilter(check, new PresentedTokens());
        filter.setFailureHandler(refused);
        filter.setSuccessHandler((request, response, known) -> Callers.set(request, ((KnownCaller) known).caller()));
        return filter;
    }
}
