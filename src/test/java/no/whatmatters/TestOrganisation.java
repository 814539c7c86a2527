package no.whatmatters;

import java.util.concurrent.atomic.AtomicInteger;

/** Organisation numbers for tests, made up, with a valid check digit. */
public final class TestOrganisation {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final AtomicInteger NEXT = new AtomicInteger(31_100_000);

    private TestOrganisation() {}

    /** Another number than any before. */
    public static String next() {
        while (true) {
            String digits = String.valueOf(NEXT.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
