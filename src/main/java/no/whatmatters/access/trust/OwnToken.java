package no.whatmatters.access.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.access.trust.TokenVerifier.Verified;

/**
 * A token that the server gives itself, to walk the way of a first token before one comes. Its key is made for it and kept by
 * nobody, and the verifier that believes it is no other's: no request can bring such a token.
 */
public final class OwnToken {

    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private OwnToken() {}

    /**
     * Signs a token as an issuer's, and verifies it as the issuer's are.
     *
     * @param claims beside those that each token has
     */
    public static Verified verified(IssuerSettings issuer, Map<String, Object> claims, Clock clock) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            TrustedIssuer believed = new TrustedIssuer(issuer, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
            return new TokenVerifier(List.of(believed), new ClaimRules(Duration.ZERO, clock))
                    .verify(signed(key, issuer, claims, clock.instant()));
        } catch (JOSEException failure) {
            throw new IllegalStateException("no key or signature could be made", failure);
        }
    }

    private static String signed(ECKey key, IssuerSettings issuer, Map<String, Object> claims, Instant now)
            throws JOSEException {
        JWTClaimsSet.Builder all = new JWTClaimsSet.Builder();
        claims.forEach(all::claim);
        JWTClaimsSet complete = all.issuer(issuer.issuer())
                .audience(issuer.audience())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, complete);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
