package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.Goal;

/** Kinds of goal: the guide's CodeSystem {@code goal-kind}. */
public enum GoalKind {
    WHAT_MATTERS("what-matters"),
    TREATMENT("treatment");

    public static final String SYSTEM = Profiles.CANONICAL + "/CodeSystem/goal-kind";

    private final String code;

    GoalKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the goal is of this kind. */
    public boolean isOf(Goal goal) {
        return goal.getCategory().stream().anyMatch(category -> category.hasCoding(SYSTEM, code));
    }
}
