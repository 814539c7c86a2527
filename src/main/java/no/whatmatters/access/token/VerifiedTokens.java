package no.whatmatters.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.whatmatters.access.claims.CallerReader;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import no.whatmatters.access.trust.TokenVerifier;
import no.whatmatters.access.trust.TokenVerifier.Verified;
import no.whatmatters.endpoint.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Verifies each token once, and remembers whose it is: by its hash, for minutes only so that a key which the issuer withdraws
 * is soon not believed, and never past the token's own end.
 */
final class VerifiedTokens {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private final TokenVerifier verifier;
    private final CallerReader callers;
    private final Clock clock;
    private final Cache<String, VerifiedToken> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    VerifiedTokens(TokenVerifier verifier, CallerReader callers, Clock clock) {
        this.verifier = verifier;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * A token that has been verified.
     *
     * @param hash SHA-256 of the token, base64url
     * @param keyThumbprint of the key it is bound to, or null
     * @param bearer whether its issuer's tokens are taken without proof
     * @param ends when it expires
     */
    record VerifiedToken(
            String hash, Caller caller, @Nullable String keyThumbprint, boolean bearer, Instant ends) {}

    /** Verifies a token; throws {@link TokenRefused}. */
    VerifiedToken verify(String token) {
        String hash = Sha256.base64Url(token);
        VerifiedToken remembered = known.getIfPresent(hash);
        if (remembered == null) {
            VerifiedToken verified = verified(hash, verifier.verify(token));
            known.put(hash, verified);
            return verified;
        }
        if (!clock.instant().isBefore(remembered.ends())) {
            throw new TokenRefused(TokenRefusal.TOKEN_EXPIRED);
        }
        return remembered;
    }

    private VerifiedToken verified(String hash, Verified token) {
        return new VerifiedToken(
                hash,
                callers.read(token),
                keyThumbprint(token.claims()),
                token.issuer().bearer(),
                token.claims().getExpirationTime().toInstant());
    }

    /** A token that is bound by other means than a key's thumbprint is none that we can check. */
    private static @Nullable String keyThumbprint(JWTClaimsSet claims) {
        Object confirmation = claims.getClaim("cnf");
        if (confirmation == null) {
            return null;
        }
        if (confirmation instanceof Map<?, ?> members && members.get("jkt") instanceof String thumbprint) {
            return thumbprint;
        }
        throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, "cnf");
    }
}
