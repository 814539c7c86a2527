package no.whatmatters.storage.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list as single values of a statement: PostgreSQL plans it once for each connection, where a list as one parameter is planned
 * at each execution. It is filled up with its last value, so that there are few statements. Decision 0092.
 */
public final class SingleValues {

    /** With more, planning is the smaller part. */
    private static final int MOST = 256;

    private SingleValues() {}

    /** Whether so many are better given one by one. */
    public static boolean suit(int number) {
        return number > 0 && number <= MOST;
    }

    /** Places for a list of that length, with commas between them. */
    public static String places(int number) {
        return String.join(", ", Collections.nCopies(filled(number), "?"));
    }

    /** The values for those places. */
    public static <T> List<T> of(List<T> values) {
        List<T> filled = new ArrayList<>(values);
        while (filled.size() < filled(values.size())) {
            filled.add(values.get(values.size() - 1));
        }
        return filled;
    }

    private static int filled(int number) {
        return number <= 1 ? number : Integer.highestOneBit(number - 1) * 2;
    }
}
