package no.whatmatters.careplan.handover;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a hand-over is refused as it stands. */
enum HandOverRefusal implements Refusal {
    ALREADY_ANSWERED("hand-over-begins-unanswered", "business-rule"),
    IMPOSSIBLE_STATE("hand-over-state", "business-rule"),
    NOTHING_FOLLOWS("hand-over-is-over", "business-rule"),
    REASON_MISSING("hand-over-reason-missing", "required"),
    OTHER_HAND_OVER("hand-over-is-another", "business-rule"),
    PERSON_HAS_DIED("person-has-died", "business-rule"),
    TO_ITSELF("hand-over-to-itself", "business-rule");

    private final String code;
    private final String issueType;

    HandOverRefusal(String code, String issueType) {
        this.code = code;
        this.issueType = issueType;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String issueType() {
        return issueType;
    }

    @Override
    public int status() {
        return 422;
    }
}
