package no.whatmatters.access.token;

import no.whatmatters.access.proof.PresentedProof;
import no.whatmatters.access.proof.ProofCheck;
import no.whatmatters.access.token.VerifiedTokens.VerifiedToken;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;

/**
 * From a presented token to a known caller, or a refusal. A token that is bound to a key is never taken without proof: else
 * whoever has stolen it would simply leave the proof out (RFC 9449, section 7.2).
 */
final class TokenCheck implements AuthenticationManager {

    private final VerifiedTokens tokens;
    private final ProofCheck proofs;

    TokenCheck(VerifiedTokens tokens, ProofCheck proofs) {
        this.tokens = tokens;
        this.proofs = proofs;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        PresentedToken presented = (PresentedToken) authentication;
        VerifiedToken token = tokens.verify(presented.token());
        String boundTo = token.keyThumbprint();
        PresentedProof proof = presented.proof();
        if (proof == null && boundTo != null) {
            throw new TokenRefused(TokenRefusal.TOKEN_BOUND_TO_KEY);
        }
        if (proof == null && !token.bearer()) {
            throw new TokenRefused(TokenRefusal.BEARER_NOT_ACCEPTED);
        }
        if (proof != null) {
            if (boundTo == null) {
                throw new TokenRefused(TokenRefusal.TOKEN_NOT_BOUND);
            }
            proofs.check(proof, token.hash(), boundTo);
        }
        return new KnownCaller(token.caller());
    }
}
