package no.whatmatters.endpoint.guard;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;

/**
 * Refuses numbers that cost far more to handle than to send: HAPI writes 1e2147483647 out in full whenever the resource is read,
 * and turning a million digits into a number takes minutes. What would come back as hundreds of digits that nobody has measured
 * is refused too.
 */
final class Numbers {

    /** Characters, as it is sent and as it is written out; the decimals of FHIR have 18 digits to be counted on. */
    private static final int LONGEST = 64;

    private static final Pattern SHORT_EXPONENT = Pattern.compile("[^eE]*([eE][+-]?\\d{1,3})?");

    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?");

    /** Elements of type decimal in R4 whose name does not end in "Decimal". */
    private static final Set<String> DECIMALS = Set.of(
            "value",
            "factor",
            "latitude",
            "longitude",
            "altitude",
            "period",
            "periodMax",
            "duration",
            "durationMax",
            "lowerLimit",
            "upperLimit",
            "score");

    private Numbers() {}

    /** A number of JSON. */
    static void check(String number) {
        if (!isWithinBounds(number)) {
            throw outOfBounds();
        }
    }

    private static boolean isWithinBounds(String number) {
        return number.length() <= LONGEST && SHORT_EXPONENT.matcher(number).matches() && isShortWrittenOut(number);
    }

    private static boolean isShortWrittenOut(String number) {
        try {
            return new BigDecimal(number).toPlainString().length() <= LONGEST;
        } catch (NumberFormatException noNumber) {
            return true; // for the parser to say
        }
    }

    /**
     * Text where a number may stand: XML has no numbers, and HAPI takes a string for a number in JSON too. The value of an
     * identifier is not looked at: 12e456 is a good one.
     */
    static void checkText(String parent, String element, String text) {
        if (mayBeDecimal(parent, element) && costs(text)) {
            throw outOfBounds();
        }
    }

    /** Whether the text costs too much where it is taken for a number. */
    static boolean costs(String text) {
        return !text.isEmpty() && text.charAt(0) <= '9' && DECIMAL.matcher(text).matches() && !isWithinBounds(text);
    }

    static boolean mayBeDecimal(String parent, String element) {
        return element.endsWith("Decimal") || (DECIMALS.contains(element) && !isIdentifier(parent));
    }

    static boolean isIdentifier(String element) {
        return element.endsWith("dentifier") || element.equals("requisition");
    }

    static RequestRefused outOfBounds() {
        return new RequestRefused(RequestRefusal.NUMBER_OUT_OF_BOUNDS);
    }
}
