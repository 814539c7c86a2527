package no.whatmatters.audit;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why the log itself stands in the way of an answer. */
enum AuditRefusal implements Refusal {
    /** Nothing was shown, and nothing was stored. */
    ACCESS_NOT_RECORDED("access-not-recorded", "transient", 503),
    /** What was sent is stored, and in the log; what would have been told besides is not. */
    ANSWER_NOT_RECORDED("answer-not-recorded", "transient", 503);

    private final String code;
    private final String issueType;
    private final int status;

    AuditRefusal(String code, String issueType, int status) {
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
