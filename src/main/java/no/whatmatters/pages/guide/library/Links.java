package no.whatmatters.pages.guide.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.whatmatters.pages.guide.parts.Look;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.vocabulary.IdentifierSystems;
import org.jspecify.annotations.Nullable;

/** Makes names that lead to where the named thing is shown: in this guide, or at HL7. */
public final class Links {

    private static final Map<String, String> NAMES = names();

    /** What a FHIRPath engine calls the types of ids and of an extension's URL. */
    private static final Map<String, String> SYSTEM_TYPES = Map.of("http://hl7.org/fhirpath/System.String", "string");

    private final Library library;

    public Links(Library library) {
        this.library = library;
    }

    /** An artefact by its title. */
    public Piece to(Artefact artefact) {
        String language = artefact.title().language();
        return new Piece(Look.PLAIN, artefact.title().text(), artefact.path(), language.equals("en") ? null : language);
    }

    /** Whatever has that canonical URL: its title if it is ours, the end of its URL if it is HL7's, else the URL. */
    public Piece canonical(String canonical) {
        Artefact ours = library.named(canonical);
        if (ours != null) {
            return to(ours);
        }
        String url = Canonical.of(canonical);
        String theirs = R4Pages.of(url);
        return theirs == null ? Piece.code(canonical) : Piece.link(url.substring(url.lastIndexOf('/') + 1), theirs);
    }

    /** A code or identifier system, by the name that people know. */
    public Piece system(String uri) {
        String known = NAMES.get(IdentifierSystems.canonical(uri));
        return known == null ? canonical(uri) : Piece.plain(known);
    }

    /** A FHIR resource type or data type. */
    public Piece type(String name) {
        String type = SYSTEM_TYPES.getOrDefault(name, name);
        return Piece.link(type, R4Pages.ofType(type));
    }

    /** A code of a code system of ours, shown where the code is explained; else the bare code. */
    public Piece code(String system, String code) {
        Artefact ours = library.named(system);
        return ours != null && library.codeNames().of(system, code) != null
                ? Piece.linkedCode(code, ours.path() + "#" + code)
                : Piece.code(code);
    }

    /** What a relative reference leads to among the guide's examples, or null. */
    public @Nullable Piece example(String reference) {
        Artefact known = library.named(reference);
        return known == null ? null : to(known);
    }

    public Library library() {
        return library;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of(
                "http://snomed.info/sct", "SNOMED CT",
                "http://loinc.org", "LOINC",
                "http://unitsofmeasure.org", "UCUM",
                "http://hl7.org/fhir/sid/icf", "ICF",
                "http://hl7.org/fhir/sid/icd-10-no", "ICD-10 (Norway)",
                "urn:ietf:rfc:3986", "URI",
                "urn:iso:std:iso:3166", "ISO 3166"));
        for (String oid : Set.of("8451", "8655", "8663")) {
            names.put("urn:oid:2.16.578.1.12.4.1.1." + oid, "Volven " + oid);
        }
        names.put(IdentifierSystems.NATIONAL_IDENTITY_NUMBER, "fødselsnummer");
        names.put(IdentifierSystems.D_NUMBER, "D-nummer");
        names.put(IdentifierSystems.COMMON_HELP_NUMBER, "felles hjelpenummer");
        names.put(IdentifierSystems.HPR_NUMBER, "HPR-nummer");
        names.put(IdentifierSystems.ORGANISATION_NUMBER, "organisasjonsnummer");
        names.put(IdentifierSystems.RESH_ID, "RESH-id");
        return Map.copyOf(names);
    }
}
