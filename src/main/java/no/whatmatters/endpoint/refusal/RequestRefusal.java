package no.whatmatters.endpoint.refusal;

/** Why a request is refused before or around its feature: its address, its body, its form, or what HAPI says of it. */
public enum RequestRefusal implements Refusal {
    // The address
    IDENTITY_NUMBER_IN_URL("identity-number-in-url", "value", 400),
    MALFORMED_URL_ENCODING("malformed-url-encoding", "structure", 400),
    NO_SUCH_ADDRESS("no-such-address", "not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "not-supported", 405),

    // The body
    BODY_MISSING("body-missing", "required", 400),
    BODY_INCOMPLETE("body-incomplete", "incomplete", 400),
    BODY_TOO_SLOW("body-too-slow", "timeout", 408),
    BODY_TOO_LARGE("body-too-large", "too-long", 413),
    TOO_MANY_ENTRIES("too-many-entries", "too-costly", 413),
    CONTENT_ENCODING_NOT_SUPPORTED("content-encoding-not-supported", "not-supported", 415),
    CONTENT_TYPE_NOT_SUPPORTED("content-type-not-supported", "not-supported", 415),
    NOT_UTF_8("not-utf-8", "structure", 400),
    FORBIDDEN_CHARACTER("forbidden-character", "structure", 400),
    NUMBER_OUT_OF_BOUNDS("number-out-of-bounds", "value", 400),
    TOO_DEEP("too-deep", "too-costly", 400),
    TOO_MANY_REPEATS("too-many-repeats", "too-long", 400),
    TOO_MANY_COPIES("too-many-copies", "too-costly", 400),
    TOO_MANY_MEMBERS("too-many-members", "too-costly", 400),
    DUPLICATE_KEY("duplicate-key", "structure", 400),
    MALFORMED_JSON("malformed-json", "structure", 400),
    MALFORMED_XML("malformed-xml", "structure", 400),
    DOCTYPE_NOT_ALLOWED("doctype-not-allowed", "structure", 400),
    UNREADABLE_RESOURCE("unreadable-resource", "structure", 400),
    RESOURCE_OF_OTHER_TYPE("resource-of-other-type", "invalid", 400),
    ID_DIFFERS("id-differs", "invalid", 400),
    CONTENT_WOULD_BE_LOST("content-would-be-lost", "structure", 422),

    // What is asked for
    UNKNOWN_RESOURCE_TYPE("unknown-resource-type", "not-supported", 404),
    UNKNOWN_RECORD("unknown-record", "not-found", 404),
    DELETED_RECORD("deleted-record", "deleted", 410),
    UNKNOWN_SEARCH_PARAMETER("unknown-search-parameter", "not-supported", 400),
    INVALID_SEARCH_VALUE("invalid-search-value", "value", 400),
    TOO_MANY_VALUES("too-many-values", "too-costly", 400),
    UNSUPPORTED_SEARCH_MODIFIER("unsupported-search-modifier", "not-supported", 400),
    UNSUPPORTED_INTERACTION("unsupported-interaction", "not-supported", 400),

    // Writes
    PATCH_NOT_UNDERSTOOD("patch-not-understood", "invalid", 400),
    STILL_REFERRED_TO("still-referred-to", "conflict", 409),

    // By status alone
    INVALID_REQUEST("invalid-request", "invalid", 400),
    NOT_AUTHENTICATED("not-authenticated", "login", 401),
    NOT_ALLOWED("not-allowed", "forbidden", 403),
    NOT_ACCEPTABLE("not-acceptable", "not-supported", 406),
    CONFLICT("conflict", "conflict", 409),
    PRECONDITION_FAILED("precondition-failed", "conflict", 412),
    URL_TOO_LONG("url-too-long", "too-long", 414),
    UNPROCESSABLE("unprocessable", "processing", 422),
    PRECONDITION_REQUIRED("precondition-required", "required", 428),
    TOO_MANY_REQUESTS("too-many-requests", "throttled", 429),
    HEADERS_TOO_LARGE("headers-too-large", "too-long", 431),
    INTERNAL_ERROR("internal-error", "exception", 500),
    NOT_SUPPORTED("not-supported", "not-supported", 501),
    UNAVAILABLE("unavailable", "transient", 503),

    // Whatever was asked
    DATABASE_AWAY("database-away", "transient", 503);

    private final String code;
    private final String issueType;
    private final int status;

    RequestRefusal(String code, String issueType, int status) {
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

    /** The refusal for a status of which nothing else is known; {@link #INTERNAL_ERROR} takes a reference as argument. */
    static RequestRefusal ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NO_SUCH_ADDRESS;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> BODY_TOO_SLOW;
            case 409 -> CONFLICT;
            case 410 -> DELETED_RECORD;
            case 412 -> PRECONDITION_FAILED;
            case 414 -> URL_TOO_LONG;
            case 415 -> CONTENT_TYPE_NOT_SUPPORTED;
            case 422 -> UNPROCESSABLE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 501 -> NOT_SUPPORTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : INVALID_REQUEST;
        };
    }
}
