package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;

/** What a task of ours asks for: the guide's CodeSystem {@code task-code}. */
public enum TaskCode {
    HAND_OVER("hand-over"),
    CALL_AT_DISCHARGE("call-at-discharge"),
    HOME_VISIT("home-visit"),
    GP_APPOINTMENT("gp-appointment"),
    ASK_AGAIN("ask-again"),
    CHANGE_SERVICES("change-services");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/task-code";

    private final String code;

    TaskCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether this is what the task asks for. */
    public boolean isOf(Task task) {
        return task.getCode().hasCoding(SYSTEM, code);
    }

    /** As an element of a task. */
    public CodeableConcept concept() {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(SYSTEM).setCode(code);
        return concept;
    }
}
