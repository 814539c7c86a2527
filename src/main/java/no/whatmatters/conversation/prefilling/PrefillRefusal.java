package no.whatmatters.conversation.prefilling;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a form is not filled in at all, or a part of what was sent for it is not used. */
enum PrefillRefusal implements Refusal {
    FORM_NOT_SAID("populate-form-not-said", "required", 400),
    FORM_SAID_TWICE("populate-form-said-twice", "invalid", 400),
    FORM_NOT_FOUND("populate-form-not-found", "not-found", 404),
    SUBJECT_MISSING("populate-subject-missing", "required", 400),
    SUBJECT_NOT_FOUND("populate-subject-not-found", "not-found", 404),
    PARAMETER_UNREADABLE("populate-parameter-unreadable", "structure", 400),
    PARAMETER_NOT_USED("populate-parameter-not-used", "informational", 200),
    CONTEXT_NOT_FOUND("populate-context-not-found", "not-found", 200),
    CONTEXT_OF_ANOTHER("populate-context-of-another", "business-rule", 200),
    QUERY_FORM("populate-query-form", "invalid", 200);

    private final String code;
    private final String issueType;
    private final int status;

    PrefillRefusal(String code, String issueType, int status) {
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
