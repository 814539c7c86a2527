package no.whatmatters.storage.once;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a request with an Idempotency-Key is neither carried out nor answered as before. */
public enum OnceRefusal implements Refusal {
    KEY_MALFORMED("idempotency-key-malformed", "value", 400),
    KEY_OF_ANOTHER_REQUEST("idempotency-key-of-another-request", "conflict", 422),
    BEING_CARRIED_OUT("being-carried-out", "lock-error", 409),
    ANSWER_LOST("answer-lost", "conflict", 409),
    ANSWER_NOT_SHOWN("answer-not-shown", "forbidden", 403),
    ANSWERS_TWICE("answers-twice", "duplicate", 422);

    private final String code;
    private final String issueType;
    private final int status;

    OnceRefusal(String code, String issueType, int status) {
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
