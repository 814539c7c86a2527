package no.whatmatters.conversation.form;

import no.whatmatters.endpoint.refusal.Refusal;

/** What can be wrong with a form. Each sentence begins with linkId and annotation: arguments 0 and 1. */
public enum FormRefusal implements Refusal {
    LINK_ID_MISSING("form-link-id-missing"),
    LINK_ID_TWICE("form-link-id-twice"),
    ANNOTATION_INCOMPLETE("form-annotation-incomplete"),
    EXPRESSION_UNREADABLE("form-expression-unreadable"),
    EXPRESSION_FAILED("form-expression-failed"),
    EXPRESSION_ENDLESS("form-expression-endless"),
    EXPRESSION_LANGUAGE("form-expression-language"),
    VARIABLE_UNKNOWN("form-variable-unknown"),
    QUERY_NOT_HERE("form-query-not-here");

    private final String code;

    FormRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String issueType() {
        return this == EXPRESSION_ENDLESS ? "too-costly" : "invalid";
    }

    @Override
    public int status() {
        return 422;
    }
}
