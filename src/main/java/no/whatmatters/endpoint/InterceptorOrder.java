package no.whatmatters.endpoint;

/** The order in which interceptors act on a request, lowest first, across HAPI's server and storage. */
public final class InterceptorOrder {

    /** After what completes a write, so that what is checked is what is stored. */
    public static final int VALIDATION = 5_000;

    /** After what may refuse the response itself: what it means is stored beside it. */
    public static final int EXTRACTION = 7_000;

    /** Last of all on a failure: what a feature has made readable itself is left as it is. */
    public static final int READABLE_ERRORS = 10_000;

    private InterceptorOrder() {}
}
