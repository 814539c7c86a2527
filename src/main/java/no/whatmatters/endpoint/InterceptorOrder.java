package no.whatmatters.endpoint;

/** The order in which interceptors act on a request, lowest first, across HAPI's server and storage. */
public final class InterceptorOrder {

    /** Before anything acts on what was written: a transaction with faults writes nothing. */
    public static final int GATHERED_FAULTS = -1_000;

    /** Before all else that looks at a change: whoever read an older version must read again first. */
    public static final int EXPECTED_VERSION = 1_000;

    /** Before validation and access look: both see the record as it will be stored. */
    public static final int OWNER = 2_000;

    /** After references have found what they name; before validation, so that what the service fills in is checked too. */
    public static final int SHARED_PLAN = 4_000;

    /** After the shared plan is there, to which those belong who accept. */
    public static final int HAND_OVER = 4_500;

    /** After what completes a write, so that what is checked is what is stored. */
    public static final int VALIDATION = 5_000;

    /** Last of all on a failure: what a feature has made readable itself is left as it is. */
    public static final int READABLE_ERRORS = 10_000;

    private InterceptorOrder() {}
}
