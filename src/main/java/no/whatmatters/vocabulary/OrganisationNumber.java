package no.whatmatters.vocabulary;

/** Norwegian organisation numbers: nine digits, the last a check digit by modulus 11 (Brønnøysundregistrene). */
public final class OrganisationNumber {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2, 1};

    private OrganisationNumber() {}

    /**
     * Whether the text is exactly one organisation number. Numbers begin with 8 or 9, synthetic ones (Tenor) with 2 or 3.
     */
    public static boolean valid(String text) {
        return text.matches("[2389]\\d{8}") && weighed(text) % 11 == 0;
    }

    private static int weighed(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum;
    }
}
