package no.whatmatters.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.whatmatters.access.trust.ClaimNames;
import no.whatmatters.access.trust.IssuerSettings;

/** An issuer that signs whatever a test wants signed. */
public final class TestIssuer {

    public static final String NAME = "https://issuer.example";
    public static final String AUDIENCE = "whatmatters";

    /** HelseID's names, which are the defaults. */
    public static final ClaimNames CLAIMS = new ClaimNames(
            "client_id",
            "helseid://claims/identity/pid",
            "name",
            "helseid://claims/identity/assurance_level",
            "helseid://claims/identity/security_level",
            "helseid://claims/hpr/hpr_number",
            "helseid://claims/client/claims/orgnr_parent",
            "helseid://claims/client/claims/orgnr_child",
            "helseid://claims/client/claims/orgnr_supplier",
            "roles",
            "nhn:tillitsrammeverk:parameters",
            "whatmatters:representation");

    public static final IssuerSettings SETTINGS =
            new IssuerSettings(NAME, AUDIENCE, null, false, false, CLAIMS, List.of(), List.of());

    /** Made once: keys are costly, and no test changes one. */
    public static final RSAKey KEY = rsa("key-1");

    public static final RSAKey OTHER_KEY = rsa("key-2");

    private TestIssuer() {}

    /** What every token says, valid for an hour. */
    public static JWTClaimsSet.Builder claims(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .jwtID("token-1")
                .claim("client_id", "epj-1")
                .claim("helseid://claims/client/claims/orgnr_parent", "310000205")
                .claim("scope", "system/*.rs");
    }

    public static String signed(JWTClaimsSet.Builder claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+jwt")), KEY, claims);
    }

    /** Signed by that key, which is named in the header unless the header names another. */
    public static String signed(JWSHeader.Builder header, RSAKey key, JWTClaimsSet.Builder claims) {
        try {
            JWSHeader named = header.build().getKeyID() == null
                    ? header.keyID(key.getKeyID()).build()
                    : header.build();
            SignedJWT token = new SignedJWT(named, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed by a caller's own key, which stands in the header: a proof. */
    public static String proof(String type, ECKey signer, ECKey shown, JWTClaimsSet claims) {
        try {
            SignedJWT proof = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .jwk(shown.toPublicJWK())
                            .build(),
                    claims);
            proof.sign(new ECDSASigner(signer));
            return proof.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ECKey callersKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JWKSet published(RSAKey... keys) {
        return new JWKSet(List.of(keys)).toPublicJWKSet();
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
