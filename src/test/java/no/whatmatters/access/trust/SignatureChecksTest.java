package no.whatmatters.access.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever computes a signature, the answer is the same. */
class SignatureChecksTest {

    private static final Map<JWSAlgorithm, Curve> CURVES =
            Map.of(JWSAlgorithm.ES256, Curve.P_256, JWSAlgorithm.ES384, Curve.P_384, JWSAlgorithm.ES512, Curve.P_521);

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void amazonsProviderComputesOnCurvesHere() {
        assertThat(SignatureChecks.shared().curvesBy()).isEqualTo("AmazonCorrettoCryptoProvider");
    }

    @ParameterizedTest
    @MethodSource("everyAlgorithm")
    void takesWhatTheKeySignedAndNothingElse(JWSAlgorithm algorithm, SignatureChecks checks) throws JOSEException {
        AsymmetricJWK key = key(algorithm);
        JWSObject signed = signed(algorithm, key);
        assertThat(holds(checks, signed, key, signed.getSignature())).isTrue();
        assertThat(holds(checks, signed, key(algorithm), signed.getSignature()))
                .as("by another key")
                .isFalse();
        byte[] signature = signed.getSignature().decode();
        signature[signature.length / 2] ^= 1;
        assertThat(holds(checks, signed, key, Base64URL.encode(signature)))
                .as("one bit of the signature turned")
                .isFalse();
        assertThat(holds(checks, signed, key, Base64URL.encode(new byte[signature.length])))
                .as("nothing but zeros")
                .isFalse();
    }

    static Stream<Arguments> everyAlgorithm() {
        return TrustedIssuer.ALGORITHMS.stream()
                .flatMap(each -> Stream.of(
                        Arguments.of(each, SignatureChecks.shared()), Arguments.of(each, new SignatureChecks(null))));
    }

    private static boolean holds(SignatureChecks checks, JWSObject signed, AsymmetricJWK key, Base64URL signature)
            throws JOSEException {
        return checks.createJWSVerifier(signed.getHeader(), key.toPublicKey())
                .verify(signed.getHeader(), signed.getSigningInput(), signature);
    }

    private static AsymmetricJWK key(JWSAlgorithm algorithm) throws JOSEException {
        Curve curve = CURVES.get(algorithm);
        return curve == null ? new RSAKeyGenerator(2048).generate() : new ECKeyGenerator(curve).generate();
    }

    private static JWSObject signed(JWSAlgorithm algorithm, AsymmetricJWK key) throws JOSEException {
        JWSSigner signer = key instanceof ECKey onCurve ? new ECDSASigner(onCurve) : new RSASSASigner((RSAKey) key);
        JWSObject signed = new JWSObject(new JWSHeader(algorithm), new Payload("{}"));
        signed.sign(signer);
        return signed;
    }
}
