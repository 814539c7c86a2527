package no.whatmatters.validation;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a request to validate is refused before anything is looked at. */
enum ValidationRefusal implements Refusal {
    DELETING_IS_NOT_VALIDATED("deleting-is-not-validated", "not-supported", 400);

    private final String code;
    private final String issueType;
    private final int status;

    ValidationRefusal(String code, String issueType, int status) {
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
