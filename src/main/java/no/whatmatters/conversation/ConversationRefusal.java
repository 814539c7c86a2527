package no.whatmatters.conversation;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why nothing is extracted from a response, or what it means is not stored. */
enum ConversationRefusal implements Refusal {
    RESPONSE_MISSING("response-missing", "required", 400),
    FORM_NOT_NAMED("form-not-named", "required", 422),
    FORM_NOT_HERE("form-not-here", "not-found", 404);

    private final String code;
    private final String issueType;
    private final int status;

    ConversationRefusal(String code, String issueType, int status) {
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
