package no.whatmatters.endpoint.guard;

import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/** Counts how often an element stands in one list: some of what is done with a list costs the square of its length. */
final class Repeats {

    /** More than any list of a person's record, or of a form, has. */
    static final int MOST = 2_000;

    private String last = "";
    private int count;

    /** The next child, by its name. */
    void one(String name) {
        count = name.equals(last) ? count + 1 : 1;
        last = name;
        check(count);
    }

    static void check(int count) {
        if (count > MOST) {
            throw new RequestRefused(RequestRefusal.TOO_MANY_REPEATS, String.valueOf(MOST));
        }
    }
}
