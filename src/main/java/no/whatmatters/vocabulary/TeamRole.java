package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.CodeableConcept;

/** What somebody is to the person in the care team: the guide's CodeSystem {@code team-role}. */
public enum TeamRole {
    PERSON("person"),
    RELATIVE("relative"),
    COORDINATOR("coordinator"),
    CONTACT("contact"),
    FOLLOW_UP("follow-up");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/team-role";

    private final String code;

    TeamRole(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** As an element of a participant. */
    public CodeableConcept concept() {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(SYSTEM).setCode(code);
        return concept;
    }
}
