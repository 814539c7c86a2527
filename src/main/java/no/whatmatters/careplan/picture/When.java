package no.whatmatters.careplan.picture;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it was given, on the Norwegian calendar; a time of day is kept to compare with.
 *
 * @param date its first day
 * @param precision how much of the date was given
 * @param moment the exact moment, or the first one of the date
 */
public record When(LocalDate date, Precision precision, Instant moment) implements Comparable<When> {

    /** Deadlines and days are Norwegian, wherever the server stands. */
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** How much of a date was given. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MOMENT
    }

    /** What the element says; null where it says nothing. */
    public static @Nullable When of(@Nullable BaseDateTimeType element) {
        if (element == null || !element.hasValue()) {
            return null;
        }
        Precision precision = precisionOf(element.getPrecision());
        if (precision == Precision.MOMENT) {
            return of(element.getValue().toInstant());
        }
        LocalDate date = LocalDate.of(
                element.getYear(),
                precision == Precision.YEAR ? 1 : element.getMonth() + 1,
                precision == Precision.DAY ? element.getDay() : 1);
        return new When(date, precision, date.atStartOfDay(NORWAY).toInstant());
    }

    public static When of(Instant moment) {
        return new When(LocalDate.ofInstant(moment, NORWAY), Precision.MOMENT, moment);
    }

    /** The day in Norway on which the moment lies. */
    public static When dayOf(Instant moment) {
        LocalDate date = LocalDate.ofInstant(moment, NORWAY);
        return new When(date, Precision.DAY, date.atStartOfDay(NORWAY).toInstant());
    }

    /** The first moment after it: a date counts to the end of that day in Norway. */
    public Instant end() {
        return switch (precision) {
            case YEAR -> date.plusYears(1).atStartOfDay(NORWAY).toInstant();
            case MONTH -> date.plusMonths(1).atStartOfDay(NORWAY).toInstant();
            case DAY -> date.plusDays(1).atStartOfDay(NORWAY).toInstant();
            case MOMENT -> moment;
        };
    }

    @Override
    public int compareTo(When other) {
        return Comparator.comparing(When::moment)
                .thenComparing(When::precision)
                .thenComparing(When::date)
                .compare(this, other);
    }

    private static Precision precisionOf(TemporalPrecisionEnum given) {
        return switch (given) {
            case YEAR -> Precision.YEAR;
            case MONTH -> Precision.MONTH;
            case DAY -> Precision.DAY;
            default -> Precision.MOMENT;
        };
    }
}
