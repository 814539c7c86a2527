package no.whatmatters.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;

/** What key a proof shows that its sender holds (RFC 9449, section 5): P-256 only, which is enough for a demo. */
final class ShownKey {

    private ShownKey() {}

    /** The key's thumbprint; empty where the proof proves nothing. */
    static Optional<String> thumbprint(String proof) {
        try {
            SignedJWT signed = SignedJWT.parse(proof);
            boolean isProof = signed.getHeader().getType() != null
                    && signed.getHeader().getType().getType().equals("dpop+jwt")
                    && signed.getHeader().getJWK() != null;
            return isProof
                            && signed.verify(new ECDSAVerifier(
                                    signed.getHeader().getJWK().toECKey()))
                    ? Optional.of(
                            signed.getHeader().getJWK().computeThumbprint().toString())
                    : Optional.empty();
        } catch (ParseException | JOSEException | ClassCastException nothing) {
            return Optional.empty();
        }
    }
}
