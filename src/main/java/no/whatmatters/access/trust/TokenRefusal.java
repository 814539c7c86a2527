package no.whatmatters.access.trust;

import no.whatmatters.endpoint.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a token, or what came with it, is refused. Texts never hold anything of the token. */
public enum TokenRefusal implements Refusal {
    TOKEN_MISSING("token-missing", 401, null),
    AUTHORIZATION_MALFORMED("authorization-malformed", 401, "invalid_request"),
    TOKEN_MALFORMED("token-malformed", 401, "invalid_token"),
    TOKEN_UNSIGNED("token-unsigned", 401, "invalid_token"),
    TOKEN_ALGORITHM("token-algorithm", 401, "invalid_token"),
    TOKEN_TYPE("token-type", 401, "invalid_token"),
    TOKEN_ISSUER_UNKNOWN("token-issuer-unknown", 401, "invalid_token"),
    TOKEN_KEY_UNKNOWN("token-key-unknown", 401, "invalid_token"),
    TOKEN_SIGNATURE("token-signature", 401, "invalid_token"),
    TOKEN_AUDIENCE("token-audience", 401, "invalid_token"),
    TOKEN_AUDIENCE_SHARED("token-audience-shared", 401, "invalid_token"),
    TOKEN_EXPIRED("token-expired", 401, "invalid_token"),
    TOKEN_NOT_YET_VALID("token-not-yet-valid", 401, "invalid_token"),
    TOKEN_CLAIM_MISSING("token-claim-missing", 401, "invalid_token"),
    TOKEN_CLAIM_AMBIGUOUS("token-claim-ambiguous", 401, "invalid_token"),
    TOKEN_CLAIM_INVALID("token-claim-invalid", 401, "invalid_token"),
    BEARER_NOT_ACCEPTED("bearer-not-accepted", 401, "invalid_token"),
    TOKEN_BOUND_TO_KEY("token-bound-to-key", 401, "invalid_token"),
    TOKEN_NOT_BOUND("token-not-bound", 401, "invalid_token"),
    PROOF_MISSING("proof-missing", 401, "invalid_dpop_proof"),
    PROOF_MALFORMED("proof-malformed", 401, "invalid_dpop_proof"),
    PROOF_SIGNATURE("proof-signature", 401, "invalid_dpop_proof"),
    PROOF_OF_OTHER_KEY("proof-of-other-key", 401, "invalid_dpop_proof"),
    PROOF_OF_OTHER_TOKEN("proof-of-other-token", 401, "invalid_dpop_proof"),
    PROOF_METHOD("proof-method", 401, "invalid_dpop_proof"),
    PROOF_TARGET("proof-target", 401, "invalid_dpop_proof"),
    PROOF_TIME("proof-time", 401, "invalid_dpop_proof"),
    PROOF_USED("proof-used", 401, "invalid_dpop_proof"),
    ASSURANCE_TOO_LOW("assurance-too-low", 401, "insufficient_user_authentication"),
    ATTESTATION_OF_ANOTHER("attestation-of-another", 401, "invalid_token"),
    ATTESTATION_OF_SEVERAL("attestation-of-several", 401, "invalid_token"),
    ATTESTATION_PURPOSE("attestation-purpose", 401, "invalid_token"),
    ORGANISATION_NOT_REGISTERED("organisation-not-registered", 403, null),
    CLIENT_NOT_REGISTERED("client-not-registered", 403, null),
    CLIENT_OF_ANOTHER_ISSUER("client-of-another-issuer", 403, null),
    ISSUER_UNREACHABLE("issuer-unreachable", 503, null);

    private final String code;
    private final int status;
    private final @Nullable String oauthError;

    TokenRefusal(String code, int status, @Nullable String oauthError) {
        this.code = code;
        this.status = status;
        this.oauthError = oauthError;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String issueType() {
        return switch (status) {
            case 403 -> "forbidden";
            case 503 -> "transient";
            default -> "login";
        };
    }

    @Override
    public int status() {
        return status;
    }

    /** The error code of RFC 6750, 9449 or 9470; null where the request came without a token, or it is not its fault. */
    public @Nullable String oauthError() {
        return oauthError;
    }
}
