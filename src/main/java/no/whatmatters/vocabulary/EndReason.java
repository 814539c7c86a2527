package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.CodeableConcept;

/** Why the service ended something by itself: the guide's CodeSystem {@code end-reason}. */
public enum EndReason {
    PERSON_DIED("person-died", "Personen er død");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/end-reason";

    private final String code;
    private final String norwegian;

    EndReason(String code, String norwegian) {
        this.code = code;
        this.norwegian = norwegian;
    }

    public String code() {
        return code;
    }

    /** As people read it, in bokmål. */
    public String text() {
        return norwegian;
    }

    /** As an element of a task. */
    public CodeableConcept concept() {
        CodeableConcept concept = new CodeableConcept().setText(norwegian);
        concept.addCoding().setSystem(SYSTEM).setCode(code);
        return concept;
    }
}
