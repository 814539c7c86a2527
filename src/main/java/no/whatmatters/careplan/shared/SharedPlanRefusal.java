package no.whatmatters.careplan.shared;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a part of a shared plan is refused as it stands. */
enum SharedPlanRefusal implements Refusal {
    CONTAINED_CANNOT_BE_SHARED("contained-cannot-be-shared", "business-rule", 422);

    private final String code;
    private final String issueType;
    private final int status;

    SharedPlanRefusal(String code, String issueType, int status) {
        this.code = code;
        this.issueType = issueType;
        this.status = status;
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
        return status;
    }
}
