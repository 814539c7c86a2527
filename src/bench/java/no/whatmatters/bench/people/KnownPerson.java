package no.whatmatters.bench.people;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * A made-up person who has been loaded, with the ids that requests need.
 *
 * @param number place among all, from 0
 * @param patient id of the Patient
 * @param plan id of the hospital's CarePlan
 * @param goals ids of the goals that the hospital sent
 */
public record KnownPerson(int number, String patient, String plan, List<String> goals) {

    /** One in so many has been asked often, and has this many active goals: a search finds them all. */
    static final int LONG_KNOWN_EVERY = 10;

    /** The hospital's three, one of the conversation's, and more. */
    public static final int GOALS_OF_LONG_KNOWN = 15;

    public boolean isLongKnown() {
        return number % LONG_KNOWN_EVERY == 0;
    }

    /** Nobody writes to them when something is measured: they stay as they were loaded. */
    public boolean isLeftAlone() {
        return number % LONG_KNOWN_EVERY == 1;
    }

    String line() {
        return number + ";" + patient + ";" + plan + ";" + String.join(",", goals);
    }

    static KnownPerson of(String line) {
        List<String> parts = Splitter.on(';').splitToList(line);
        return new KnownPerson(
                Integer.parseInt(parts.get(0)),
                parts.get(1),
                parts.get(2),
                Splitter.on(',').splitToList(parts.get(3)));
    }
}
