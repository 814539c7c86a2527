package no.whatmatters.access.token;

import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.trust.TokenVerifier;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/** From a presented token to a known caller, or a refusal. */
final class TokenCheck implements AuthenticationManager {

    private final TokenVerifier verifier;
    private final CallerReader callers;

    TokenCheck(TokenVerifier verifier, CallerReader callers) {
        this.verifier = verifier;
        this.callers = callers;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        return new KnownCaller(callers.read(verifier.verify(((PresentedToken) presented).token())));
    }
}
