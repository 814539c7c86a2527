package no.whatmatters;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up person for one test: a synthetic identity number (month + 80) with valid check digits, and a prefix for the
 * business identifiers that her senders use.
 *
 * @param identityNumber eleven digits
 * @param prefix takes the place of Kari's 4711 in the guide's examples
 */
public record TestPerson(String identityNumber, String prefix) {

    private static final String KARIS_NUMBER = "12894345029";
    private static final String KARIS_PROVENANCE = "b6048403-58a2-44d1-94a9-970d4b08af81";
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Set<String> USED = ConcurrentHashMap.newKeySet();

    /** Another person than any before. */
    public static TestPerson next() {
        while (true) {
            Optional<TestPerson> person = numbered(NEXT.incrementAndGet());
            if (person.isPresent()) {
                String identityNumber = person.get().identityNumber();
                USED.add(identityNumber);
                return new TestPerson(
                        identityNumber, UUID.randomUUID().toString().substring(0, 8));
            }
        }
    }

    /** A D-number that nobody has: the day + 40. */
    public static String nextDNumber() {
        return nextNumber(4);
    }

    /** A felles hjelpenummer that nobody has: it holds no date. */
    public static String nextHelpNumber() {
        return nextNumber(8);
    }

    private static String nextNumber(int firstDigit) {
        while (true) {
            int number = NEXT.incrementAndGet();
            String nine =
                    String.format("%d%d8%d43%03d", firstDigit, 1 + number % 9, 1 + (number / 9) % 9, 1 + number % 499);
            int first = checkDigit(nine, FIRST_WEIGHTS);
            int second = first > 9 ? 10 : checkDigit(nine + first, SECOND_WEIGHTS);
            if (first < 10 && second < 10 && USED.add(nine + first + second)) {
                return nine + first + second;
            }
        }
    }

    /** The person of that number, always the same; empty where its check digits would not be digits. */
    public static Optional<TestPerson> numbered(int number) {
        String nine = String.format("%02d8%d43%03d", 1 + number % 28, 1 + (number / 28) % 9, 1 + number % 499);
        int first = checkDigit(nine, FIRST_WEIGHTS);
        int second = first > 9 ? 10 : checkDigit(nine + first, SECOND_WEIGHTS);
        return first < 10 && second < 10
                ? Optional.of(new TestPerson(nine + first + second, "p" + number))
                : Optional.empty();
    }

    /** The identity numbers of all so far. */
    public static Set<String> numbersUsed() {
        return Set.copyOf(USED);
    }

    /** One of the guide's examples about Kari, told of this person. */
    public String renamed(String example) {
        return example.replace(KARIS_NUMBER, identityNumber)
                .replace("\"4711.", "\"" + prefix + ".")
                .replace("|4711.", "|" + prefix + ".")
                .replace(
                        KARIS_PROVENANCE,
                        UUID.nameUUIDFromBytes(prefix.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString());
    }

    private static int checkDigit(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
