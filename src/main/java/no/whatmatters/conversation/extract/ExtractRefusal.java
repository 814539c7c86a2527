package no.whatmatters.conversation.extract;

import no.whatmatters.endpoint.refusal.Refusal;

/** What stops an extraction, and what is said of one that did not stop. Arguments 0 and 1 are linkId and annotation. */
public enum ExtractRefusal implements Refusal {
    // Faults of a form: they stop it.
    PROFILE_UNKNOWN("extract-profile-unknown", "not-found"),
    ELEMENT_UNKNOWN("extract-element-unknown", "not-found"),
    OUTSIDE_ITS_RESOURCE("extract-outside-its-resource", "structure"),
    VALUE_DOES_NOT_FIT("extract-value-does-not-fit", "value"),
    TOO_MANY_VALUES("extract-too-many-values", "multiple-matches"),
    TEMPLATE_UNKNOWN("extract-template-unknown", "not-found"),
    PATCH_WITHOUT_TARGET("extract-patch-without-target", "required"),
    PATCH_INCOMPLETE("extract-patch-incomplete", "required"),
    FULL_URL_TWICE("extract-full-url-twice", "duplicate"),
    NEVER_VALID("extract-never-valid", "required"),
    RELATION_UNKNOWN("extract-relation-unknown", "code-invalid"),
    NOT_SUPPORTED("extract-not-supported", "not-supported"),
    // They do not stop it.
    NOTHING_EXTRACTED("extract-nothing", "informational"),
    NOT_COMPLETED("extract-not-completed", "business-rule"),
    LINK_ID_UNKNOWN("extract-link-id-unknown", "not-found"),
    NOT_ENABLED("extract-not-enabled", "business-rule"),
    NO_OBSERVATION_VALUE("extract-no-observation-value", "value"),
    MADE("extract-made", "informational");

    private final String code;
    private final String issueType;

    ExtractRefusal(String code, String issueType) {
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
