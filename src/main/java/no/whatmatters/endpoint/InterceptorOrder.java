package no.whatmatters.endpoint;

/** The order in which interceptors act on a request, lowest first, across HAPI's server and storage. */
public final class InterceptorOrder {

    /** Before whatever looks at a write: references that name a record by its identifier have found it. */
    public static final int REFERENCES = 3_000;

    /** After what completes a write, so that what is checked is what is stored. */
    public static final int VALIDATION = 5_000;

    /** Last of all on a failure: what a feature has made readable itself is left as it is. */
    public static final int READABLE_ERRORS = 10_000;

    private InterceptorOrder() {}
}
