package no.whatmatters.access.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.proc.BadJWSException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * The checks of RFC 9449, section 4.3, in its order. Form and signature are Spring Security's; its claims are checked here,
 * because its own check remembers a thousand proofs in one JVM.
 */
@Component
public final class ProofCheck {

    private final AccessSettings settings;
    private final UsedProofs used;
    private final Clock clock;
    private final JwtDecoder signatures;

    ProofCheck(AccessSettings settings, UsedProofs used, Clock clock) {
        this.settings = settings;
        this.used = used;
        this.clock = clock;
        DPoPProofJwtDecoderFactory factory = new DPoPProofJwtDecoderFactory();
        factory.setJwtValidatorFactory(context -> proof -> OAuth2TokenValidatorResult.success());
        // The decoder looks at nothing in this context once the claims are checked elsewhere, so one serves all.
        this.signatures = factory.createDecoder(DPoPProofContext.withDPoPProof("none")
                .method("GET")
                .targetUri("https://none.invalid")
                .build());
    }

    /**
     * Checks a proof, and uses it up; throws {@link TokenRefused}.
     *
     * @param tokenHash SHA-256 of the access token, base64url
     * @param keyThumbprint what the access token is bound to ({@code cnf.jkt})
     */
    public void check(PresentedProof presented, String tokenHash, String keyThumbprint) {
        Jwt proof = signed(presented.proof());
        demand(presented.method().equals(proof.getClaimAsString("htm")), TokenRefusal.PROOF_METHOD);
        String target = proof.getClaimAsString("htu");
        demand(
                target != null && TargetUri.same(target, presented.base() + presented.path()),
                TokenRefusal.PROOF_TARGET,
                presented.base());
        Instant madeAt = proof.getIssuedAt();
        demand(
                madeAt != null && isRecent(madeAt),
                TokenRefusal.PROOF_TIME,
                settings.proofAge().toSeconds());
        demand(tokenHash.equals(proof.getClaimAsString("ath")), TokenRefusal.PROOF_OF_OTHER_TOKEN);
        demand(keyThumbprint.equals(thumbprint(proof)), TokenRefusal.PROOF_OF_OTHER_KEY);
        String id = proof.getId();
        demand(
                id != null && !id.isEmpty() && madeAt != null && used.use(of(keyThumbprint, id), tooOldAt(madeAt)),
                TokenRefusal.PROOF_USED);
    }

    private Jwt signed(String proof) {
        try {
            return signatures.decode(proof);
        } catch (JwtException refused) {
            throw new TokenRefused(
                    refused.getCause() instanceof BadJWSException
                            ? TokenRefusal.PROOF_SIGNATURE
                            : TokenRefusal.PROOF_MALFORMED);
        }
    }

    private boolean isRecent(Instant madeAt) {
        Instant now = clock.instant();
        return !madeAt.isAfter(now.plus(settings.leeway())) && now.isBefore(tooOldAt(madeAt));
    }

    private Instant tooOldAt(Instant madeAt) {
        return madeAt.plus(settings.proofAge()).plus(settings.leeway());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String thumbprint(Jwt proof) {
        try {
            return JWK.parse((Map<String, Object>) proof.getHeaders().get("jwk"))
                    .computeThumbprint()
                    .toString();
        } catch (ParseException | JOSEException unreadable) {
            return null;
        }
    }

    /** The same {@code jti} of another key is another proof: nobody uses up the proofs of others. */
    private static UUID of(String keyThumbprint, String id) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of((keyThumbprint + ' ' + id).getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static void demand(boolean holds, TokenRefusal otherwise, Object... arguments) {
        if (!holds) {
            throw new TokenRefused(otherwise, arguments);
        }
    }
}
