package no.whatmatters.access.token;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.claims.RegisteredParties;
import no.whatmatters.access.proof.ProofCheck;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.TokenVerifier;
import no.whatmatters.endpoint.PublicAddress;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.refusal.Outcomes;
import no.whatmatters.vocabulary.Addresses;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What is open and what is not. Without cookies and sessions there is nothing for another site to ride on, so no CSRF token;
 * what is not named here is not there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Door {

    private static final RequestMatcher FHIR = path("/fhir/**");
    private static final String GUIDE = Addresses.GUIDE + "/**";
    private static final RequestMatcher OPEN = new OrRequestMatcher(
            openPath("/fhir/metadata"),
            openPath("/fhir/.well-known/smart-configuration"),
            openPath(GUIDE),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.HEAD, GUIDE),
            openPath("/actuator/health/**"));

    @Bean
    TokenCheck tokenCheck(TokenVerifier verifier, RegisteredParties parties, ProofCheck proofs, Clock clock) {
        return new TokenCheck(new VerifiedTokens(verifier, new CallerReader(parties), clock), proofs);
    }

    /** Requests are counted and timed as a whole; doing so for each of a dozen filters cost more than the filters. */
    @Bean
    SecurityObservationSettings onlyWholeRequests() {
        return SecurityObservationSettings.noObservations();
    }

    /** Spring Security would look up the handler of each request beforehand, for matchers that ask for it: none of ours does. */
    @Bean
    static BeanDefinitionRegistryPostProcessor noHandlerIsLookedUpBeforehand() {
        return new WithoutHandlerLookup();
    }

    @Bean
    SecurityFilterChain whatIsOpen(HttpSecurity http, TokenCheck check, AccessSettings settings, PublicAddress address)
            throws Exception {
        RefusedTokens refused = new RefusedTokens(settings.takesBearer());
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(tokens(check, address, refused), AuthorizationFilter.class)
                .exceptionHandling(answers -> answers.defaultAuthenticationEntryPointFor(refused, FHIR)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, nobody) -> nothingThere(request, response),
                                AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler((request, response, denied) -> nothingThere(request, response)))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(FHIR)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    private static AuthenticationFilter tokens(TokenCheck check, PublicAddress address, RefusedTokens refused) {
        AuthenticationFilter filter = new AuthenticationFilter(check, new PresentedTokens(address));
        filter.setRequestMatcher(new AndRequestMatcher(FHIR, new NegatedRequestMatcher(OPEN)));
        filter.setFailureHandler(refused);
        filter.setSuccessHandler((request, response, known) -> Callers.set(request, ((KnownCaller) known).caller()));
        return filter;
    }

    private static void nothingThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Outcomes.writeStatus(HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static RequestMatcher openPath(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
