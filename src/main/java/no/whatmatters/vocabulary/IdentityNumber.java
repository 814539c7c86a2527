package no.whatmatters.vocabulary;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Norwegian national identity numbers: fødselsnummer, D-nummer and hjelpenummer, real and synthetic. Eleven digits: a date,
 * three digits, and two check digits by modulus 11 (personopplysningsloven and the Tax Administration's specification).
 */
public final class IdentityNumber {

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DAYS_IN_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * What is added to the month: nothing, 40 for a hjelpenummer (and one synthetic register), 65 and 80 for synthetic
     * persons.
     */
    private static final int[] MONTH_ADDITIONS = {0, 40, 65, 80};

    private static final int D_NUMBER_DAY_ADDITION = 40;

    /** Word boundaries, so that a part of a UUID is never taken for a number; people write a space before the last five. */
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{Alnum}])(\\d{6})[ +]?(\\d{5})(?![\\p{Alnum}])");

    /** Wider, for what is written: also beside letters, and behind an escape of a URL. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<!\\d)|(?<=%[0-9A-Fa-f]{2}))(\\d{6})( |\\+|%20)?(\\d{5})(?!\\d)");

    private static final String MASK = "***********";

    private IdentityNumber() {}

    /** Whether the text is exactly one identity number. */
    public static boolean valid(String text) {
        return text.length() == 11 && onlyDigits(text) && datePlausible(text) && checkDigitsRight(text);
    }

    /** Whether an identity number stands anywhere in the text as a word of its own. */
    public static boolean appearsIn(String text) {
        Matcher candidate = CANDIDATE.matcher(text);
        while (candidate.find()) {
            if (valid(candidate.group(1) + candidate.group(2))) {
                return true;
            }
        }
        return false;
    }

    /** Those that stand anywhere in the text, also beside letters and behind an escape of a URL; without spaces. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher candidate = WRITTEN.matcher(text);
        while (candidate.find()) {
            String number = candidate.group(1) + candidate.group(3);
            if (valid(number)) {
                found.add(number);
            }
        }
        return found;
    }

    /** The text with stars in place of each identity number in it. */
    public static String masked(String text) {
        Matcher candidate = WRITTEN.matcher(text);
        return candidate.replaceAll(found -> valid(found.group(1) + found.group(3)) ? MASK : found.group());
    }

    private static boolean onlyDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean datePlausible(String number) {
        // A common hjelpenummer (FH-nummer) begins with 8 or 9 and holds no date.
        if (number.charAt(0) >= '8') {
            return true;
        }
        int day = Integer.parseInt(number, 0, 2, 10);
        int month = Integer.parseInt(number, 2, 4, 10);
        int dayOfMonth = day > D_NUMBER_DAY_ADDITION ? day - D_NUMBER_DAY_ADDITION : day;
        for (int addition : MONTH_ADDITIONS) {
            int monthOfYear = month - addition;
            if (monthOfYear >= 1 && monthOfYear <= 12) {
                return dayOfMonth >= 1 && dayOfMonth <= DAYS_IN_MONTH[monthOfYear - 1];
            }
        }
        return false;
    }

    private static boolean checkDigitsRight(String number) {
        return weighed(number, FIRST_WEIGHTS) % 11 == 0 && weighed(number, SECOND_WEIGHTS) % 11 == 0;
    }

    private static int weighed(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return sum;
    }
}
