package no.whatmatters.storage;

import no.whatmatters.endpoint.refusal.Refusal;

/** Why a write, or a page of a search, is refused by what is stored. */
enum StorageRefusal implements Refusal {
    ID_NOT_A_UUID("id-not-a-uuid", "value", 400),
    CONDITION_NOT_AN_IDENTIFIER("condition-not-an-identifier", "not-supported", 400),
    CONDITION_NOT_IN_RESOURCE("condition-not-in-resource", "invalid", 400),
    PATCH_TOO_COSTLY("patch-too-costly", "too-costly", 400),
    IDENTIFIER_TAKEN("identifier-taken", "duplicate", 409),
    ADDRESS_TOO_LONG("address-too-long", "too-long", 422),
    SEARCH_TOO_WIDE("search-too-wide", "too-costly", 400),
    PAGE_LINK_EXPIRED("page-link-expired", "not-found", 410);

    private final String code;
    private final String issueType;
    private final int status;

    StorageRefusal(String code, String issueType, int status) {
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
