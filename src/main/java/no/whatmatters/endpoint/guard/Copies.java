package no.whatmatters.endpoint.guard;

import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/** Counts the copies of a JSON Patch: each can double what is there, so that thirty of them fill any memory. */
final class Copies {

    /** More than a record needs; together they make it eight times as large at most. */
    static final int MOST = 3;

    private int count;

    /** The next operation. */
    void operation(String name) {
        count += name.equals("copy") ? 1 : 0;
        if (count > MOST) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_COPIES, String.valueOf(MOST));
        }
    }
}
