package no.whatmatters.bench.traffic;

import java.util.List;

/** What one client does, request after request. Used by one thread. */
@FunctionalInterface
public interface Work {

    /** The next request; making it is not timed. */
    Call next();

    /** What must be asked before the first request, which counts for nothing. */
    default List<Call> before() {
        return List.of();
    }
}
