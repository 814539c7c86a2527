package no.whatmatters.vocabulary;

/** An address of a definition, with or without the version that is meant: {@code https://…|1.0.0}. */
public final class Canonical {

    private Canonical() {}

    /** The address alone. */
    public static String withoutVersion(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? canonical : canonical.substring(0, bar);
    }
}
