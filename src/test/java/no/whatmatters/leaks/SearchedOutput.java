package no.whatmatters.leaks;

import static org.assertj.core.api.Assertions.assertThat;

/** Searches what a process of its own has written, such as a packaged server or PostgreSQL: it is part of no report. */
public final class SearchedOutput {

    private SearchedOutput() {}

    /**
     * Fails where an identity number stands in it.
     *
     * @param whose whose output it is
     */
    public static void holdsNoNumber(String whose, String output) {
        assertThat(lines(output).leaks(KnownNumbers.all())).as(whose).isEmpty();
    }

    static SaidAloud lines(String output) {
        SaidAloud said = new SaidAloud();
        output.lines().forEach(said::add);
        return said;
    }
}
