package no.whatmatters.conversation.publishing;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a form is not published, or a published one not changed. */
enum PublishingRefusal implements Refusal {
    MAKES_NO_SUCH_THING("form-cannot-make", "not-supported", 422),
    WRITES_OVER("form-would-write-over", "not-supported", 422),
    VERSION_WAS_PUBLISHED("form-version-was-published", "duplicate", 422),
    URL_OF_ANOTHER("form-url-of-another", "forbidden", 422),
    PUBLISHED_FORM_STAYS("form-published-stays", "business-rule", 422);

    private final String code;
    private final String issueType;
    private final int status;

    PublishingRefusal(String code, String issueType, int status) {
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
