package no.whatmatters.interaction;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a search, a page link or a Bundle is refused before anything is looked up or written. */
enum InteractionRefusal implements Refusal {
    // A search
    SEARCH_VALUE_MISSING("search-value-missing", "required", 400),
    CHAIN_LEADS_NOWHERE("chain-leads-nowhere", "not-supported", 400),
    INCLUDE_NOT_SUPPORTED("include-not-supported", "not-supported", 400),
    PARAMETER_NOT_KNOWN("parameter-not-known", "not-supported", 400),
    ELEMENT_NOT_KNOWN("element-not-known", "value", 400),
    RESULT_PARAMETER_VALUE("result-parameter-value", "value", 400),
    COUNT_NEGATIVE("count-negative", "value", 400),
    PAGE_LINK_CHANGED("page-link-changed", "value", 400),
    // A Bundle
    BUNDLE_TYPE("bundle-type", "value", 400),
    ENTRY_REQUEST_MISSING("entry-request-missing", "required", 400),
    ENTRY_TYPE_NOT_STORED("entry-type-not-stored", "not-supported", 400),
    ENTRY_INTERACTION_NOT_OFFERED("entry-interaction-not-offered", "not-supported", 400),
    ENTRY_DELETES_BY_SEARCH("entry-deletes-by-search", "not-supported", 400),
    ENTRY_CREATES_A_VERSION("entry-creates-a-version", "invalid", 400),
    ENTRY_CHANGES_THE_SAME("entry-changes-the-same", "invalid", 400),
    ENTRY_READS_IN_TRANSACTION("entry-reads-in-transaction", "not-supported", 400),
    ENTRY_RECORD_TWICE("entry-record-twice", "invalid", 400),
    ENTRY_CONDITION_TWICE("entry-condition-twice", "invalid", 400),
    ENTRY_CREATES_ELSEWHERE("entry-creates-elsewhere", "not-supported", 400),
    ENTRY_RESOURCE_MISSING("entry-resource-missing", "required", 400),
    ENTRY_RESOURCE_OF_OTHER_TYPE("entry-resource-of-other-type", "invalid", 400),
    /** A remark, beside a success. */
    RESENT_DIFFERENTLY("resent-differently", "conflict", 200);

    private final String code;
    private final String issueType;
    private final int status;

    InteractionRefusal(String code, String issueType, int status) {
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
