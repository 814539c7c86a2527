package no.whatmatters.access.trust;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What a token must claim before anything in it is believed: RFC 9068, section 4, and HelseID's rules for access tokens. */
final class ClaimRules {

    private final Duration leeway;
    private final Clock clock;

    ClaimRules(Duration leeway, Clock clock) {
        this.leeway = leeway;
        this.clock = clock;
    }

    void check(JWTClaimsSet claims, IssuerSettings issuer) {
        audience(claims.getAudience(), issuer.audience());
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        if (expires == null) {
            throw new TokenRefused(TokenRefusal.TOKEN_CLAIM_MISSING, "exp");
        }
        if (!now.isBefore(expires.toInstant().plus(leeway))) {
            throw new TokenRefused(TokenRefusal.TOKEN_EXPIRED);
        }
        if (isAhead(claims.getNotBeforeTime(), now) || isAhead(claims.getIssueTime(), now)) {
            throw new TokenRefused(TokenRefusal.TOKEN_NOT_YET_VALID);
        }
    }

    private boolean isAhead(@org.jspecify.annotations.Nullable Date time, Instant now) {
        return time != null && now.isBefore(time.toInstant().minus(leeway));
    }

    private static void audience(List<String> audience, String ours) {
        if (!audience.contains(ours)) {
            throw new TokenRefused(TokenRefusal.TOKEN_AUDIENCE, ours);
        }
        if (audience.size() > 1) {
            throw new TokenRefused(TokenRefusal.TOKEN_AUDIENCE_SHARED, ours);
        }
    }
}
