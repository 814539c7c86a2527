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
    EMERGENCY_ACCESS_STOPPED,
    RESOURCE_BELONGED_TO_ANOTHER,
    RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON,
    KIND_WOULD_SHIFT,
    WOULD_LET_SOMEBODY_IN,
    CHANGE_WENT_BEYOND_STATUS,
    WORDS_BELONGED_TO_THE_PERSON,
    LABELS_BELONGED_TO_THE_OWNER,
    ANSWER_WAS_NOT_AN_AMENDMENT,
    PERSON_NOT_SENT,
    REQUEST_WAS_IN_ANOTHERS_NAME,
    WRITTEN_IN_ANOTHERS_NAME,
    PLAN_WAS_IN_ANOTHERS_NAME,
    IDENTITY_BELONGED_TO_REGISTERS,
    PERSON_WAS_ANOTHER,
    TASK_WAS_FOR_WHO_TAKES_NO_PART,
    // Of the request as a whole
    ORGANISATION_TAKES_NO_PART,
    PERSON_WAS_NOT_NAMED,
    PARAMETER_NOT_FOR_ROLE,
    TOTAL_NOT_FOR_ROLE,
    INTERACTION_NOT_FOR_ROLE,
    REFERENCE_LEADS_NOWHERE,
    IDENTIFIER_SYSTEM_NOT_OWN,
    IDENTIFIER_OF_ANOTHER,
    NATIONAL_MATCH_NEEDS_TRANSACTION,
    REDACTED_VIEW_SENT_BACK,
    PATCH_REACHED_HIDDEN;

    static AccessRefusal of(DenyReason reason) {
        for (AccessRefusal each : values()) {
            if (each.name().equals(reason.name())) {
                return each;
            }
        }
        return reason == DenyReason.ATTESTATION_NAMED_ANOTHER_PERSON ? PERSON_WAS_ANOTHER : ORGANISATION_TAKES_NO_PART;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String issueType() {
        return switch (this) {
            case ATTESTATION_HAS_EXPIRED -> "expired";
            case REFERENCE_LEADS_NOWHERE -> "not-found";
            case EMERGENCY_ACCESS_STOPPED -> "throttled";
            default -> "forbidden";
        };
    }

    @Override
    public int status() {
        return switch (this) {
            case REFERENCE_LEADS_NOWHERE -> 422;
            case EMERGENCY_ACCESS_STOPPED -> 429;
            default -> 403;
        };
    }
}
