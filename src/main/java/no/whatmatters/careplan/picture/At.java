package no.whatmatters.careplan.picture;

import java.time.Instant;

/**
 * The moment that a picture shows.
 *
 * @param moment what is overdue then is overdue
 * @param shown what is said of it: the day, or the time of day where that was asked for
 * @param past whether it was asked for, so that the picture is from history
 */
public record At(Instant moment, When shown, boolean past) {

    /** The plan as it is: the day is said, since nothing changed within it. */
    public static At now(Instant moment) {
        return new At(moment, When.dayOf(moment), false);
    }

    /** The plan as it was. */
    public static At past(Instant moment, When asked) {
        return new At(moment, asked, true);
    }
}
