package no.whatmatters.access.trust;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import java.security.Key;
import java.security.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what checks signatures of tokens and proofs. Those on elliptic curves are computed by Amazon's Corretto provider, where it
 * has code for the machine: Java 17 itself takes some ten times as long, and each request brings a proof (decision 0045). It is
 * asked by name and not put among Java's providers, so that nothing else in this JVM changes.
 */
public final class SignatureChecks implements JWSVerifierFactory {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureChecks.class);
    private static final SignatureChecks SHARED = new SignatureChecks(corretto());

    private final DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();
    private final @Nullable Provider curves;

    /** @param curves computes ES256, ES384 and ES512; null for Java's own */
    SignatureChecks(@Nullable Provider curves) {
        this.curves = curves;
    }

    /** What all of this JVM use; the first call loads native code, and logs where that cannot be had. */
    public static SignatureChecks shared() {
        return SHARED;
    }

    /** Whether a token or proof may be signed so: none of these can be computed from what is public. */
    public static boolean allows(JWSAlgorithm algorithm) {
        return TrustedIssuer.ALGORITHMS.contains(algorithm);
    }

    /** The name of the provider that computes on elliptic curves, as JCA has it; empty for Java's own. */
    public String curvesBy() {
        return curves == null ? "" : curves.getName();
    }

    @Override
    public JWSVerifier createJWSVerifier(JWSHeader header, Key key) throws JOSEException {
        JWSVerifier verifier = verifiers.createJWSVerifier(header, key);
        if (curves != null && verifier instanceof ECDSAVerifier) {
            verifier.getJCAContext().setProvider(curves);
        }
        return verifier;
    }

    @Override
    public Set<JWSAlgorithm> supportedJWSAlgorithms() {
        return verifiers.supportedJWSAlgorithms();
    }

    @Override
    public JCAContext getJCAContext() {
        return verifiers.getJCAContext();
    }

    private static @Nullable Provider corretto() {
        AmazonCorrettoCryptoProvider provider = AmazonCorrettoCryptoProvider.INSTANCE;
        Throwable missing = provider.getLoadingError();
        if (missing == null) {
            return provider;
        }
        LOG.info(
                "Java's own code checks ES256 signatures, which takes a request some milliseconds of processor time more: the native"
                        + " code of Amazon's Corretto provider is for Linux on x86-64 and is unpacked into java.io.tmpdir, which must"
                        + " allow programs (no noexec). Cause: {}",
                missing.toString());
        return null;
    }
}
