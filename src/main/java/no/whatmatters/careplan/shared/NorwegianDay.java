package no.whatmatters.careplan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that people in Norway call today: deadlines count in these, and who joins or leaves a team does so on one. */
public final class NorwegianDay {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private NorwegianDay() {}

    public static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, ZONE);
    }
}
