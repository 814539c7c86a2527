package no.whatmatters.endpoint;

/** The order in which interceptors act on a request, lowest first, across HAPI's server and storage. */
public final class InterceptorOrder {

    /** Last of all on a failure: what a feature has made readable itself is left as it is. */
    public static final int READABLE_ERRORS = 10_000;

    private InterceptorOrder() {}
}
