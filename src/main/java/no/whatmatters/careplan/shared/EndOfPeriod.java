package no.whatmatters.careplan.shared;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/**
 * When a period has ended that is over on a day. R4 wants no period to end before it begins, and asks for it to be certain: of
 * a day and a time on that day, or the month of it, nobody knows which is the earlier. Pure.
 */
public final class EndOfPeriod {

    private static final int LENGTH_OF_DATE = 10;

    private EndOfPeriod() {}

    /** That day, for a period that surely began by then; else its start, in the words in which it was said. */
    public static DateTimeType on(LocalDate day, Period period) {
        int start = compareStart(period, day);
        boolean wholeDay = start == 0 && length(period) == LENGTH_OF_DATE;
        return start < 0 || wholeDay
                ? new DateTimeType(day.toString())
                : new DateTimeType(period.getStartElement().getValueAsString());
    }

    /** Whether it was to begin only after that day. */
    public static boolean beginsAfter(LocalDate day, Period period) {
        return compareStart(period, day) > 0;
    }

    /** As much as is said of both: a month with the month of the day. Below zero too where no start is said. */
    private static int compareStart(Period period, LocalDate day) {
        if (length(period) == 0) {
            return -1;
        }
        String start = period.getStartElement().getValueAsString();
        if (start.length() > LENGTH_OF_DATE) {
            LocalDate said = LocalDate.parse(start.substring(0, LENGTH_OF_DATE));
            LocalDate here = NorwegianDay.of(period.getStart().toInstant());
            return (said.isAfter(here) ? said : here).compareTo(day);
        }
        return start.compareTo(day.toString().substring(0, start.length()));
    }

    private static int length(Period period) {
        String start = period.getStartElement().getValueAsString();
        return start == null ? 0 : start.length();
    }
}
