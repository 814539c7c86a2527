package no.whatmatters.access.trust;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Believes a token, or refuses it: header, issuer, signature, claims, in this order. */
public final class TokenVerifier {

    /** RFC 9068, section 2.1; HelseID also writes plain JWT. */
    private static final Set<JOSEObjectType> TYPES =
            Set.of(new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT);

    private final Map<String, TrustedIssuer> issuers;
    private final ClaimRules rules;

    TokenVerifier(Iterable<TrustedIssuer> issuers, ClaimRules rules) {
        this.issuers = java.util.stream.StreamSupport.stream(issuers.spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(each -> each.settings().issuer(), each -> each));
        this.rules = rules;
    }

    /** A token's claims, and the issuer that vouches for them. */
    public record Verified(JWTClaimsSet claims, IssuerSettings issuer) {}

    /** Verifies a compact JWT; throws {@link TokenRefused}. */
    public Verified verify(String token) {
        try {
            JWT parsed = JWTParser.parse(token);
            if (parsed instanceof PlainJWT) {
                throw new TokenRefused(TokenRefusal.TOKEN_UNSIGNED);
            }
            if (parsed instanceof SignedJWT signed) {
                return verify(signed);
            }
            throw new TokenRefused(TokenRefusal.TOKEN_MALFORMED);
        } catch (ParseException unreadable) {
            throw new TokenRefused(TokenRefusal.TOKEN_MALFORMED);
        }
    }

    private Verified verify(SignedJWT token) throws ParseException {
        JWSHeader header = token.getHeader();
        if (!TrustedIssuer.ALGORITHMS.contains(header.getAlgorithm())) {
            throw new TokenRefused(TokenRefusal.TOKEN_ALGORITHM);
        }
        if (header.getType() == null || !TYPES.contains(header.getType())) {
            throw new TokenRefused(TokenRefusal.TOKEN_TYPE);
        }
        String name = token.getJWTClaimsSet().getIssuer();
        TrustedIssuer issuer = name == null ? null : issuers.get(name);
        if (issuer == null) {
            throw new TokenRefused(TokenRefusal.TOKEN_ISSUER_UNKNOWN);
        }
        JWTClaimsSet claims = issuer.claimsIfSigned(token);
        rules.check(claims, issuer.settings());
        return new Verified(claims, issuer.settings());
    }
}
