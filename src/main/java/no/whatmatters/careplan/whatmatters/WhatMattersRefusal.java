package no.whatmatters.careplan.whatmatters;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a picture cannot be drawn as it was asked for. */
enum WhatMattersRefusal implements Refusal {
    PARAMETER_UNKNOWN("what-matters-parameter-unknown", "not-supported", 400),
    PARAMETER_REPEATED("what-matters-parameter-repeated", "invalid", 400),
    PARAMETER_IN_BODY("what-matters-parameter-in-body", "invalid", 400),
    BODY_NOT_PARAMETERS("what-matters-body-not-parameters", "structure", 400),
    IDENTIFIER_MISSING("what-matters-identifier-missing", "required", 400),
    AS_OF_NOT_A_DATE("as-of-not-a-date", "value", 400),
    AS_OF_TO_COME("as-of-to-come", "value", 400),
    CARE_LEVEL_UNKNOWN("care-level-unknown", "code-invalid", 400);

    private final String code;
    private final String issueType;
    private final int status;

    WhatMattersRefusal(String code, String issueType, int status) {
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
