package no.whatmatters.access.claims;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;

/**
 * Claims read by kind. A claim that should be said once and is said twice is refused: whichever value we took, another reader
 * might take the other.
 */
final class Claims {

    private final JWTClaimsSet claims;

    Claims(JWTClaimsSet claims) {
        this.claims = claims;
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
        return value instanceof String || value instanceof Number
                ? Optional.of(value.toString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
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
    @org.jspecify.annotations.Nullable
    Object raw(String name) {
        return claims.getClaim(name);
    }

    JWTClaimsSet all() {
        return claims;
    }
}
