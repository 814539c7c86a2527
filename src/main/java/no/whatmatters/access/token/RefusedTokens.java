package no.whatmatters.access.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TrustedIssuer;
import no.whatmatters.endpoint.refusal.Headers;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Outcomes;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers who did not get in: a sentence for people, and WWW-Authenticate for clients (RFC 6750, 3; RFC 9449, 7.1). */
final class RefusedTokens implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final boolean takesBearer;

    /**
     * Answers for those who did not get in.
     *
     * @param takesBearer whether any issuer's tokens are taken without proof
     */
    RefusedTokens(boolean takesBearer) {
        this.takesBearer = takesBearer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        answer(request, response, new TokenRefused(TokenRefusal.TOKEN_MISSING));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof TokenRefused refused) {
            answer(request, response, refused);
        } else {
            Outcomes.writeFailure(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, TokenRefused refused)
            throws IOException {
        TokenRefusal refusal = refused.refusal();
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            String scheme = Objects.requireNonNullElse(request.getHeader("Authorization"), "");
            boolean bearer = scheme.regionMatches(true, 0, "Bearer", 0, 6);
            challenges(refused, bearer).forEach(each -> response.addHeader("WWW-Authenticate", each));
        } else if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(Headers.RETRY_AFTER, "60");
        }
        Outcomes.write(request, response, refusal, refused.arguments());
    }

    /** The scheme that was tried comes first, with what was wrong. */
    private List<String> challenges(TokenRefused refused, boolean bearer) {
        String error = refused.refusal().oauthError();
        String sentence = refused.refusal().text(Language.ENGLISH, refused.arguments());
        String why = error == null
                ? ""
                : "error=\"" + error + "\", error_description=\"" + sentence.replace('"', '\'') + "\"";
        String algorithms = "DPoP algs=\"" + TrustedIssuer.algorithms() + "\"";
        String dpop = why.isEmpty() ? algorithms : algorithms + ", " + why;
        if (!takesBearer) {
            return List.of(dpop);
        }
        return bearer ? List.of(("Bearer " + why).strip(), algorithms) : List.of(dpop, "Bearer");
    }
}
