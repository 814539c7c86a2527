package no.whatmatters.bench.traffic;

import java.util.function.IntFunction;

/**
 * One row of the table.
 *
 * @param budget what it may cost, as text
 * @param peer what the peer takes at 8 clients, as text
 * @param plain whether a FHIR server without our guide can do it too
 * @param searches whether its query plans are worth keeping
 * @param works number of a client → what that client does
 */
public record Row(String name, String budget, String peer, boolean plain, boolean searches, IntFunction<Work> works) {

    public Work ofClient(int number) {
        return works.apply(number);
    }
}
