package no.whatmatters.endpoint.refusal;

import java.util.regex.Pattern;

/** Names that a caller wrote, made fit for a sentence: a parameter or type as FHIR writes them, and nothing else. */
public final class SpeakableName {

    private static final String NOT_TOLD = "…";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]{0,63}");
    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{6}");

    private SpeakableName() {}

    /** The name, or an ellipsis where it could be anything: an identity number put where a name belongs, or markup. */
    public static String of(String name) {
        return NAME.matcher(name).matches() && !MANY_DIGITS.matcher(name).find() ? name : NOT_TOLD;
    }
}
