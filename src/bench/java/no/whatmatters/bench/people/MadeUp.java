package no.whatmatters.bench.people;

import java.util.stream.IntStream;
import no.whatmatters.TestPerson;

/** The made-up people, by their place: the same at every run. */
public final class MadeUp {

    /** After so many, numbers come again. */
    private static final int DIFFERENT = 125_748;

    /** Those before are for the tests. */
    private static final int FIRST = 10_000;

    private static final int[] NUMBERS = IntStream.rangeClosed(FIRST, DIFFERENT)
            .filter(each -> TestPerson.numbered(each).isPresent())
            .toArray();

    private MadeUp() {}

    /** How many there are: some 95,000. */
    public static int all() {
        return NUMBERS.length;
    }

    /** Those before may be loaded; those from there on come new when something is measured. */
    public static int loaded() {
        return NUMBERS.length * 6 / 10;
    }

    /**
     * One of them.
     *
     * @param place from 0 on
     */
    public static TestPerson at(int place) {
        return TestPerson.numbered(NUMBERS[place]).orElseThrow();
    }
}
