package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;

/** Kinds of plan that the server itself knows, of the guide's CodeSystem {@code plan-kind}. */
public enum PlanKind {
    SHARED_CARE_PLAN("shared-care-plan"),
    DISCHARGE_PLAN("discharge-plan");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/plan-kind";

    private final String code;

    PlanKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the plan is of this kind. */
    public boolean isOf(CarePlan plan) {
        return plan.getCategory().stream().anyMatch(category -> category.hasCoding(SYSTEM, code));
    }

    /** As a category. */
    public CodeableConcept concept() {
        CodeableConcept concept = new CodeableConcept();
        concept.addCoding().setSystem(SYSTEM).setCode(code);
        return concept;
    }
}
