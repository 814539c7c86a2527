package no.whatmatters.access.token;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A token as it came, nothing of it believed. */
final class PresentedToken extends AbstractAuthenticationToken {

    private final String token;

    PresentedToken(String token) {
        super(List.of());
        this.token = token;
    }

    String token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return "";
    }
}
