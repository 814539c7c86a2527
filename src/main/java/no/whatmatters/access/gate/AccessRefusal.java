package no.whatmatters.access.gate;

import java.util.Locale;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.endpoint.refusal.Refusal;

/** What a caller is told where the reason reveals nothing but what the caller and the rules already know. */
enum AccessRefusal implements Refusal {
    TYPE_WAS_UNKNOWN,
    ROLE_DID_NOT_REACH,
    SCOPE_DID_NOT_COVER,
    SERVICE_ALONE_WRITES_THIS,
    ANSWERS_DO_NOT_MEAN_THIS,
    ATTESTATION_WAS_MISSING,
    ATTESTATION_HAS_EXPIRED,
    PROOF_HAS_EXPIRED,
    PROOF_DID_NOT_COVER,
    EMERGENCY_ACCESS_LACKED_GROUNDS,
    EMERGENCY_ACCESS_ONLY_READS,
    RESOURCE_BELONGED_TO_ANOTHER,
    RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON,
    KIND_WOULD_SHIFT,
    CHANGE_WENT_BEYOND_STATUS,
    WORDS_BELONGED_TO_THE_PERSON,
    ANSWER_WAS_NOT_AN_AMENDMENT,
    REQUEST_WAS_IN_ANOTHERS_NAME,
    TASK_WAS_FOR_WHO_TAKES_NO_PART,
    // Of the request as a whole
    ORGANISATION_TAKES_NO_PART,
    PERSON_WAS_NOT_NAMED,
    PARAMETER_NOT_FOR_ROLE,
    TOTAL_NOT_FOR_ROLE,
    INTERACTION_NOT_FOR_ROLE,
    IDENTIFIER_SYSTEM_NOT_OWN,
    NATIONAL_MATCH_NEEDS_TRANSACTION,
    REDACTED_VIEW_SENT_BACK;

    static AccessRefusal of(DenyReason reason) {
        for (AccessRefusal each : values()) {
            if (each.name().equals(reason.name())) {
                return each;
            }
        }
        return ORGANISATION_TAKES_NO_PART;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String issueType() {
        return this == ATTESTATION_HAS_EXPIRED ? "expired" : "forbidden";
    }

    @Override
    public int status() {
        return 403;
    }
}
