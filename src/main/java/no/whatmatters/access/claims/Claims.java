package no.whatmatters.access.claims;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.jspecify.annotations.Nullable;

/**
 * Claims read by kind. A claim that should be said once and is said twice is refused: whichever value we took, another reader
 * might take the other.
 */
final class Claims {

    private final JWTClaimsSet claims;

    Claims(JWTClaimsSet claims) {
        this.claims = claims;
    }

    /** Whether the token says anything of it. */
    boolean has(String name) {
        return raw(name) != null;
    }

    /** The one text of a claim; empty without it. */
    Optional<String> text(String name) {
        Object value = claims.getClaim(name);
        if (value instanceof Collection<?> many) {
            if (many.size() > 1) {
                throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_AMBIGUOUS, name);
            }
            value = many.isEmpty() ? null : many.iterator().next();
        }
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String) && !(value instanceof Number)) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_INVALID, name);
        }
        return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** The one text of a claim that must be there. */
    String required(String name) {
        return text(name).orElseThrow(() -> new TokenRefused(TokenRefusal.TOKEN_CLAIM_MISSING, name));
    }

    /** The words of a claim that is a list, or one text with spaces between. */
    List<String> words(String name) {
        Object value = claims.getClaim(name);
        if (value instanceof String text) {
            return List.of(text.strip().split("\\s+"));
        }
        return value instanceof Collection<?> many
                ? many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** As it stands; null without it. */
    @Nullable
    Object raw(String name) {
        return claims.getClaim(name);
    }

    /** When the token was issued; the beginning of time where it does not say. */
    Instant issued() {
        Date at = claims.getIssueTime();
        return at == null ? Instant.EPOCH : at.toInstant();
    }
}
