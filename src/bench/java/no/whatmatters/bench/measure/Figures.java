package no.whatmatters.bench.measure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one row at one number of clients.
 *
 * @param latencies of all requests
 * @param spent processor time meanwhile
 * @param errors answers that were not what they should be
 * @param firstError what the first of them was, or null
 */
public record Figures(
        int clients,
        Latencies latencies,
        Meter.Reading spent,
        long errors,
        @Nullable String firstError) {

    /** How many requests there were. */
    public int number() {
        return latencies.number();
    }

    public double serverMillis() {
        return perRequest(spent.server());
    }

    /** What of the server's time went into compiling itself. */
    public double compilerMillis() {
        return perRequest(spent.compilers());
    }

    public double databaseMillis() {
        return perRequest(spent.database());
    }

    public double requestsPerSecond() {
        return number() * 1e9 / spent.nanos();
    }

    /** How many of the machine's processors others were using. */
    public double coresOfOthers() {
        return (double) spent.others().toNanos() / spent.nanos();
    }

    public boolean isValid() {
        return errors == 0 && number() > 0;
    }

    private double perRequest(Duration time) {
        return number() == 0 ? Double.NaN : time.toNanos() / 1e6 / number();
    }
}
