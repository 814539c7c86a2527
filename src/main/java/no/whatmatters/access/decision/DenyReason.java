package no.whatmatters.access.decision;

import java.util.Locale;

/** Why something was not permitted. The audit log holds the reason; the caller is told of it only where it reveals nothing. */
public enum DenyReason {
    // By the caller and the type alone
    TYPE_WAS_UNKNOWN(Told.FORBIDDEN),
    ROLE_DID_NOT_REACH(Told.FORBIDDEN),
    SCOPE_DID_NOT_COVER(Told.FORBIDDEN),
    SERVICE_ALONE_WRITES_THIS(Told.FORBIDDEN),
    ANSWERS_DO_NOT_MEAN_THIS(Told.FORBIDDEN),

    // By the proof in the token
    ATTESTATION_WAS_MISSING(Told.FORBIDDEN),
    ATTESTATION_HAS_EXPIRED(Told.FORBIDDEN),
    ATTESTATION_NAMED_ANOTHER_PERSON(Told.ABSENT),
    PROOF_HAS_EXPIRED(Told.FORBIDDEN),
    PROOF_DID_NOT_COVER(Told.FORBIDDEN),
    EMERGENCY_ACCESS_LACKED_GROUNDS(Told.FORBIDDEN),
    EMERGENCY_ACCESS_ONLY_READS(Told.FORBIDDEN),

    // By whose the resource is
    PERSON_WAS_ANOTHER(Told.ABSENT),
    ORGANISATION_TOOK_NO_PART(Told.ABSENT),
    RELATION_HAS_ENDED(Told.ABSENT),
    PATIENT_HAS_BLOCKED_ACCESS(Told.ABSENT),
    CLINICAL_ONLY_NEEDED_HPR(Told.ABSENT),

    // By what would change, for somebody who may read it; who may not is told that it is absent
    RESOURCE_BELONGED_TO_ANOTHER(Told.FORBIDDEN),
    RESOURCE_WOULD_MOVE_TO_ANOTHER_PERSON(Told.FORBIDDEN),
    KIND_WOULD_SHIFT(Told.FORBIDDEN),
    WOULD_LET_SOMEBODY_IN(Told.FORBIDDEN),
    CHANGE_WENT_BEYOND_STATUS(Told.FORBIDDEN),
    WORDS_BELONGED_TO_THE_PERSON(Told.FORBIDDEN),
    LABELS_BELONGED_TO_THE_OWNER(Told.FORBIDDEN),
    ANSWER_WAS_NOT_AN_AMENDMENT(Told.FORBIDDEN),
    PERSON_NOT_SENT(Told.FORBIDDEN),
    REQUEST_WAS_IN_ANOTHERS_NAME(Told.FORBIDDEN),
    WRITTEN_IN_ANOTHERS_NAME(Told.FORBIDDEN),
    PLAN_WAS_IN_ANOTHERS_NAME(Told.FORBIDDEN),
    IDENTITY_BELONGED_TO_REGISTERS(Told.FORBIDDEN),
    TASK_WAS_FOR_WHO_TAKES_NO_PART(Told.FORBIDDEN);

    private final Told told;

    DenyReason(Told told) {
        this.told = told;
    }

    /** As it stands in the log, such as {@code organisation-took-no-part}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the caller hears. */
    public Told told() {
        return told;
    }

    /** What a caller hears of a denial. */
    public enum Told {
        /** The reason. */
        FORBIDDEN,
        /** What is said of something that does not exist. */
        ABSENT
    }
}
