package no.whatmatters.conversation.populate;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a part of a form was not filled in. Each sentence begins with linkId and annotation: arguments 0 and 1. */
enum PopulateRefusal implements Refusal {
    CONTEXT_MISSING("populate-context-missing", "required"),
    CONTEXT_UNKNOWN("populate-context-unknown", "value"),
    QUERY_INCOMPLETE("populate-query-incomplete", "incomplete"),
    QUERY_NOT_ANSWERED("populate-query-not-answered", "processing"),
    QUERY_TOO_LONG("populate-query-too-long", "too-long"),
    TOO_MANY_QUERIES("populate-too-many-queries", "too-costly"),
    NOT_ASKED("populate-not-asked", "informational"),
    FOUND_MORE("populate-found-more", "incomplete"),
    ANOTHER_PERSON("populate-another-person", "business-rule"),
    VALUE_OF_OTHER_TYPE("populate-value-of-other-type", "value"),
    MORE_THAN_ONE("populate-more-than-one", "multiple-matches"),
    TOO_MANY("populate-too-many", "too-long"),
    TOO_LARGE("populate-too-large", "too-long");

    private final String code;
    private final String issueType;

    PopulateRefusal(String code, String issueType) {
        this.code = code;
        this.issueType = issueType;
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
        return 422;
    }
}
