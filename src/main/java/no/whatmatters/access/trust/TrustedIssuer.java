package no.whatmatters.access.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Set;
import java.util.stream.Collectors;

/** Verifies signatures of one issuer: asymmetric algorithms only, by the keys that the issuer publishes itself. */
public final class TrustedIssuer {

    /** None of them can be computed from what is public; {@code none} and HS256 are not among them. */
    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final IssuerSettings settings;
    private final DefaultJWTProcessor<SecurityContext> signatures = new DefaultJWTProcessor<>();

    TrustedIssuer(IssuerSettings settings, JWKSource<SecurityContext> keys) {
        this.settings = settings;
        signatures.setJWSVerifierFactory(SignatureChecks.shared());
        signatures.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        // Type and claims are looked at with a sentence for each fault: TokenHeader, ClaimRules.
        signatures.setJWSTypeVerifier((type, context) -> {});
        signatures.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** The names of the algorithms, with spaces between, as a challenge lists them. */
    public static String algorithms() {
        return ALGORITHMS.stream().map(JWSAlgorithm::getName).sorted().collect(Collectors.joining(" "));
    }

    IssuerSettings settings() {
        return settings;
    }

    JWTClaimsSet claimsIfSigned(SignedJWT token) {
        try {
            return signatures.process(token, null);
        } catch (BadJWSException wrong) {
            throw new TokenRefused(TokenRefusal.TOKEN_SIGNATURE);
        } catch (BadJOSEException noSuchKey) {
            throw new TokenRefused(TokenRefusal.TOKEN_KEY_UNKNOWN, settings.issuer());
        } catch (KeySourceException noKeys) {
            throw new TokenRefused(TokenRefusal.ISSUER_UNREACHABLE, settings.issuer());
        } catch (JOSEException unverifiable) {
            throw new TokenRefused(TokenRefusal.TOKEN_SIGNATURE);
        }
    }
}
