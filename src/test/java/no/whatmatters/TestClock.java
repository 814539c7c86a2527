package no.whatmatters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves. It begins on the day Kari is discharged. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = START;

    /** Lets time pass. */
    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
