package no.whatmatters.storage.change;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a change is refused for the version that it names, or does not name. */
public enum ChangeRefusal implements Refusal {
    IF_MATCH_MALFORMED("if-match-malformed", "value", 400),
    STALE_VERSION("stale-version", "conflict", 412),
    VERSION_OF_NOTHING("version-of-nothing", "conflict", 412),
    VERSION_NOT_NAMED("version-not-named", "required", 428),
    /** Beside others. */
    MORE_FAULTS("more-faults", "processing", 422);

    private final String code;
    private final String issueType;
    private final int status;

    ChangeRefusal(String code, String issueType, int status) {
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
