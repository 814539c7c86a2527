package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.CarePlan;

/** Levels of care that a part of a shared plan may belong to: the guide's CodeSystem {@code care-level}. */
public enum CareLevel {
    HOSPITAL("hospital"),
    MUNICIPALITY("municipality"),
    GP("gp"),
    PRIVATE_SPECIALIST("private-specialist"),
    PERSON("person");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/care-level";

    private final String code;

    CareLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the plan is that of this level. */
    public boolean isOf(CarePlan plan) {
        return plan.getCategory().stream().anyMatch(category -> category.hasCoding(SYSTEM, code));
    }

    /** Whether the plan is one care level's: it says its level, or its profile. A plain R4 plan stands for itself. */
    public static boolean isPart(CarePlan plan) {
        return !PlanKind.SHARED_CARE_PLAN.isOf(plan)
                && (isSaidBy(plan) || plan.getMeta().hasProfile(Profiles.CARE_LEVEL_PLAN));
    }

    /** Whether the plan is that of some level. */
    public static boolean isSaidBy(CarePlan plan) {
        return plan.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .anyMatch(coding -> SYSTEM.equals(coding.getSystem()));
    }
}
