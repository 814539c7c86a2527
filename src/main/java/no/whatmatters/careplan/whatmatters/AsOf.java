package no.whatmatters.careplan.whatmatters;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.careplan.picture.When.Precision;
import no.whatmatters.endpoint.refusal.RequestRefused;

/**
 * A past moment that somebody asks about: a day is meant to its end, on the Norwegian calendar.
 *
 * @param asked as it was asked
 * @param moment the last one that is meant
 */
record AsOf(When asked, Instant moment) {

    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d))?)?)?");

    /**
     * Reads FHIR's dateTime.
     *
     * @throws RequestRefused where it is none, or lies in the future
     */
    static AsOf of(String text, Instant now) {
        // Many forget that a plus in an address is a space.
        String given = text.replace(' ', '+');
        if (!DATE_TIME.matcher(given).matches()) {
            throw new RequestRefused(WhatMattersRefusal.AS_OF_NOT_A_DATE);
        }
        When asked = read(given);
        if (asked.moment().isAfter(now)) {
            throw new RequestRefused(WhatMattersRefusal.AS_OF_TO_COME);
        }
        Instant end = asked.precision() == Precision.MOMENT
                ? asked.moment()
                : asked.end().minusMillis(1);
        return new AsOf(asked, end);
    }

    /** Whether it is not over yet, so that it is the present that is asked for. */
    boolean isNow(Instant now) {
        return !moment.isBefore(now);
    }

    private static When read(String given) {
        try {
            return switch (given.length()) {
                case 4 -> when(Year.parse(given).atDay(1), Precision.YEAR);
                case 7 -> when(YearMonth.parse(given).atDay(1), Precision.MONTH);
                case 10 -> when(LocalDate.parse(given), Precision.DAY);
                default -> When.of(OffsetDateTime.parse(given).toInstant());
            };
        } catch (DateTimeException noSuchDay) {
            throw new RequestRefused(WhatMattersRefusal.AS_OF_NOT_A_DATE);
        }
    }

    private static When when(LocalDate first, Precision precision) {
        return new When(first, precision, first.atStartOfDay(When.NORWAY).toInstant());
    }
}
