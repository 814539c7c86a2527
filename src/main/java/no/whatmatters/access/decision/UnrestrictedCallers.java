package no.whatmatters.access.decision;

import no.whatmatters.endpoint.caller.Caller;

/**
 * Callers to whom no rule applies. The server has none: only tests and the demo bring an implementation, and it lies in
 * the test tree, which the jar cannot contain.
 */
@FunctionalInterface
public interface UnrestrictedCallers {

    /** Whether the caller may do everything to everyone. */
    boolean includes(Caller caller);
}
