package no.whatmatters.access.token;

import java.util.List;
import no.whatmatters.access.proof.PresentedProof;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A token as it came, with the proof that came with it; nothing of it believed. */
final class PresentedToken extends AbstractAuthenticationToken {

    private final String token;
    private final transient @Nullable PresentedProof proof;

    /**
     * A token.
     *
     * @param proof null where it was sent as Bearer
     */
    PresentedToken(String token, @Nullable PresentedProof proof) {
        super(List.of());
        this.token = token;
        this.proof = proof;
    }

    String token() {
        return token;
    }

    @Nullable
    PresentedProof proof() {
        return proof;
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
