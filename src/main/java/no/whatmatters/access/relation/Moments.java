package no.whatmatters.access.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** The moments at which a period begins and is over. A date without a time is the whole day, month or year in Norway. */
final class Moments {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    private Moments() {}

    /** Null where it has no beginning. */
    static @Nullable Instant begin(Period period) {
        return moment(period.getStartElement(), false);
    }

    /** The first moment at which it no longer holds; null where it has no end. */
    static @Nullable Instant end(Period period) {
        return moment(period.getEndElement(), true);
    }

    private static @Nullable Instant moment(DateTimeType time, boolean over) {
        if (time.getValue() == null) {
            return null;
        }
        return time.hasTime()
                ? time.getValue().toInstant()
                : day(time.getValueAsString(), over).atStartOfDay(NORWAY).toInstant();
    }

    private static LocalDate day(String date, boolean over) {
        if (date.length() == LENGTH_OF_YEAR) {
            return Year.parse(date).plusYears(over ? 1 : 0).atDay(1);
        }
        if (date.length() == LENGTH_OF_MONTH) {
            return YearMonth.parse(date).plusMonths(over ? 1 : 0).atDay(1);
        }
        return LocalDate.parse(date).plusDays(over ? 1 : 0);
    }
}
