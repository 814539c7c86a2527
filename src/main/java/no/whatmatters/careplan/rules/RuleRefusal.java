package no.whatmatters.careplan.rules;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a plan, a goal or what belongs to them is refused, or a change of it. */
enum RuleRefusal implements Refusal {
    CONCERNS_ANOTHER_PERSON("concerns-another-person", "business-rule", 422),
    MOVES_TO_ANOTHER_PERSON("moves-to-another-person", "business-rule", 422),
    WORDS_ARE_THE_PERSONS("words-are-the-persons", "business-rule", 422),
    WORDS_WRITTEN_BY_ANOTHER("words-written-by-another", "business-rule", 422),
    ERROR_OF_ANOTHER("error-of-another", "business-rule", 422),
    WHAT_MATTERS_STAYS("what-matters-stays", "business-rule", 422),
    STATUS_CANNOT_FOLLOW("status-cannot-follow", "business-rule", 422),
    STATUS_IS_FINAL("status-is-final", "business-rule", 422);

    private final String code;
    private final String issueType;
    private final int status;

    RuleRefusal(String code, String issueType, int status) {
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
