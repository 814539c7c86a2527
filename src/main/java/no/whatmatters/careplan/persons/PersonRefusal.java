package no.whatmatters.careplan.persons;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a record of a person is refused as it stands. */
enum PersonRefusal implements Refusal {
    LINK_OF_A_NEW_RECORD("person-link-of-new-record", "business-rule"),
    LINK_IS_THE_SERVICES("person-link-is-the-services", "business-rule"),
    LINK_LEADS_NOWHERE("person-link-leads-nowhere", "business-rule"),
    RECORD_WAS_REPLACED("person-record-was-replaced", "business-rule");

    private final String code;
    private final String issueType;

    PersonRefusal(String code, String issueType) {
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
