package no.whatmatters.access.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import no.whatmatters.access.trust.SignatureChecks;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;

/**
 * A proof whose form and signature hold: points 2 and 4 to 7 of RFC 9449, section 4.3.
 *
 * @param keyThumbprint SHA-256 of the key that signed it (RFC 7638), base64url
 */
record SignedProof(JWTClaimsSet claims, String keyThumbprint) {

    private static final JOSEObjectType TYPE = new JOSEObjectType("dpop+jwt");

    /** Reads a compact JWT and checks its signature by the key it names; throws {@link TokenRefused}. */
    static SignedProof read(String compact) {
        try {
            SignedJWT proof = SignedJWT.parse(compact);
            JWSHeader header = proof.getHeader();
            JWK key = header.getJWK();
            if (!TYPE.equals(header.getType())
                    || !SignatureChecks.allows(header.getAlgorithm())
                    || key == null
                    || key.isPrivate()
                    || !(key instanceof AsymmetricJWK pair)) {
                throw new TokenRefused(TokenRefusal.PROOF_MALFORMED);
            }
            JWSVerifier verifier = SignatureChecks.shared().createJWSVerifier(header, pair.toPublicKey());
            if (!proof.verify(verifier)) {
                throw new TokenRefused(TokenRefusal.PROOF_SIGNATURE);
            }
            return new SignedProof(
                    proof.getJWTClaimsSet(), key.computeThumbprint().toString());
        } catch (ParseException | JOSEException | IllegalArgumentException unreadable) {
            throw new TokenRefused(TokenRefusal.PROOF_MALFORMED);
        }
    }
}
