package no.whatmatters.bench.measure;

import java.util.Arrays;

/** How long each request took. */
public final class Latencies {

    private final long[] sorted;

    Latencies(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    public int number() {
        return sorted.length;
    }

    /** Milliseconds that this share of the requests did not exceed, by the nearest rank. */
    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
