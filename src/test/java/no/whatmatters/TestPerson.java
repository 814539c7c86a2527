package no.whatmatters;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A made-up person for one test: a synthetic identity number (month + 80) with valid check digits, and a prefix for the
 * business identifiers that her senders use.
 *
 * @param identityNumber eleven digits
 * @param prefix takes the place of 4711 and of names in the numbers of the guide's examples
 */
public record TestPerson(String identityNumber, String prefix) {

    /** Identity numbers of Kari, Solveig and Even; and of Solveig's daughter, who is somebody else in each test too. */
    private static final Pattern NUMBERS_OF_PERSONS = Pattern.compile("12894345029|17843910076|23830152121");

    private static final String INGRIDS_NUMBER = "09827430037";
    /** How the senders' numbers of the three begin, after a quote or a system. */
    private static final Pattern PREFIXES = Pattern.compile("(?<=[\"|])(4711|kari|2201|even)(?=\\.)");

    private static final Pattern PROVENANCE =
            Pattern.compile("(?<=Provenance/|\"id\": ?\")[0-9a-f]{8}(?=-[0-9a-f-]{27}\")");
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    /** Odd, so that no two numbers lead to the same. */
    private static final int SCATTERS = 0x9E3779B1;

    private static final Pattern SCATTERED = Pattern.compile("[0-9a-f]{8}");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Set<String> USED = ConcurrentHashMap.newKeySet();

    /** Another person than any before. */
    public static TestPerson next() {
        while (true) {
            int number = NEXT.incrementAndGet();
            Optional<TestPerson> person = numbered(number);
            if (person.isPresent()) {
                String identityNumber = person.get().identityNumber();
                USED.add(identityNumber);
                return new TestPerson(identityNumber, String.format("%08x", number * SCATTERS));
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

    /** One of the guide's examples about Kari, Solveig or Even, told of this person. */
    public String renamed(String example) {
        String own = SCATTERED.matcher(prefix).matches()
                ? prefix
                : UUID.nameUUIDFromBytes(prefix.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 8);
        String named = NUMBERS_OF_PERSONS.matcher(example).replaceAll(identityNumber);
        named = PREFIXES.matcher(named).replaceAll(prefix);
        named = PROVENANCE.matcher(named).replaceAll(own);
        return named.contains(INGRIDS_NUMBER) ? named.replace(INGRIDS_NUMBER, next().identityNumber()) : named;
    }

    private static int checkDigit(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
