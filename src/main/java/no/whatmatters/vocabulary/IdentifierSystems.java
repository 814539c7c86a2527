package no.whatmatters.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Identifier systems of Norwegian national registers. Source: HL7 Norway, no-basis NamingSystems. */
public final class IdentifierSystems {

    /** Fødselsnummer. */
    public static final String NATIONAL_IDENTITY_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.1";

    /** D-nummer: for persons without a fødselsnummer. */
    public static final String D_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.2";

    /** Felles hjelpenummer: where the identity is not known yet. */
    public static final String COMMON_HELP_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.3";

    /** HPR-nummer: number of authorised health personnel. */
    public static final String HPR_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.4";

    /** Organisasjonsnummer, of Enhetsregisteret. */
    public static final String ORGANISATION_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.101";

    /** RESH-id: number of a unit in the specialist health service. */
    public static final String RESH_ID = "urn:oid:2.16.578.1.12.4.1.4.102";

    /** Those that name a person to the public at large. */
    public static final Set<String> OF_PERSONS = Set.of(NATIONAL_IDENTITY_NUMBER, D_NUMBER, COMMON_HELP_NUMBER);

    /** All of the above. */
    public static final Set<String> NATIONAL =
            Set.of(NATIONAL_IDENTITY_NUMBER, D_NUMBER, COMMON_HELP_NUMBER, HPR_NUMBER, ORGANISATION_NUMBER, RESH_ID);

    private static final List<String> PERSONS = List.of("Patient", "RelatedPerson", "Practitioner");

    private static final Map<String, List<String>> NAMED = Map.of(
            NATIONAL_IDENTITY_NUMBER,
            PERSONS,
            D_NUMBER,
            PERSONS,
            COMMON_HELP_NUMBER,
            PERSONS,
            HPR_NUMBER,
            List.of("Practitioner"),
            ORGANISATION_NUMBER,
            List.of("Organization"),
            RESH_ID,
            List.of("Organization"));

    private static final String OID = "urn:oid:";

    private IdentifierSystems() {}

    /** Whom a number of that register may name; of them, the first has it as its own. None where it is no such register. */
    public static List<String> typesNamedIn(String system) {
        return NAMED.getOrDefault(canonical(system), List.of());
    }

    /** The system with {@code urn:oid:} in small letters: URN schemes mean the same in any case. */
    public static String canonical(String system) {
        return system.regionMatches(true, 0, OID, 0, OID.length()) ? OID + system.substring(OID.length()) : system;
    }
}
