package no.whatmatters.access.proof;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.whatmatters.access.trust.AccessSettings;
import no.whatmatters.access.trust.Sha256;
import no.whatmatters.access.trust.TokenRefusal;
import no.whatmatters.access.trust.TokenRefused;
import org.springframework.stereotype.Component;

/**
 * The checks of RFC 9449, section 4.3, in its order. They are ours, because Spring Security's remembers a thousand proofs in one
 * JVM, and leaves no choice of who computes the signature.
 */
@Component
public final class ProofCheck {

    private final AccessSettings settings;
    private final UsedProofs used;
    private final Clock clock;

    ProofCheck(AccessSettings settings, UsedProofs used, Clock clock) {
        this.settings = settings;
        this.used = used;
        this.clock = clock;
    }

    /**
     * Checks a proof, and uses it up; throws {@link TokenRefused}.
     *
     * @param tokenHash SHA-256 of the access token, base64url
     * @param keyThumbprint what the access token is bound to ({@code cnf.jkt})
     */
    public void check(PresentedProof presented, String tokenHash, String keyThumbprint) {
        SignedProof proof = SignedProof.read(presented.proof());
        JWTClaimsSet claims = proof.claims();
        demand(presented.method().equals(claims.getClaim("htm")), TokenRefusal.PROOF_METHOD);
        demand(
                claims.getClaim("htu") instanceof String target
                        && TargetUri.same(target, presented.base() + presented.path()),
                TokenRefusal.PROOF_TARGET,
                presented.base());
        Instant madeAt =
                claims.getIssueTime() == null ? null : claims.getIssueTime().toInstant();
        demand(
                madeAt != null && isRecent(madeAt),
                TokenRefusal.PROOF_TIME,
                settings.proofAge().toSeconds());
        demand(tokenHash.equals(claims.getClaim("ath")), TokenRefusal.PROOF_OF_OTHER_TOKEN);
        demand(keyThumbprint.equals(proof.keyThumbprint()), TokenRefusal.PROOF_OF_OTHER_KEY);
        String id = claims.getJWTID();
        demand(
                id != null && !id.isEmpty() && madeAt != null && used.use(of(keyThumbprint, id), tooOldAt(madeAt)),
                TokenRefusal.PROOF_USED);
    }

    private boolean isRecent(Instant madeAt) {
        Instant now = clock.instant();
        return !madeAt.isAfter(now.plus(settings.leeway())) && now.isBefore(tooOldAt(madeAt));
    }

    private Instant tooOldAt(Instant madeAt) {
        return madeAt.plus(settings.proofAge()).plus(settings.leeway());
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
