package no.whatmatters.vocabulary;

/** Canonical URLs of the guide's own extensions. */
public final class Extensions {

    private static final String EXTENSION = Profiles.CANONICAL + "/StructureDefinition/";

    /** Which version a record has now, and who made it: on the issue that refuses a change to an older one. */
    public static final String CURRENT_VERSION = EXTENSION + "current-version";

    private Extensions() {}
}
