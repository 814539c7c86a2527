package no.whatmatters.vocabulary;

/** Canonical URLs of the guide's profiles that the server chooses by itself. */
public final class Profiles {

    /** What all canonical URLs of the guide begin with. */
    public static final String CANONICAL = "https://w3id.org/whatmatters/fhir";

    private static final String PROFILE = CANONICAL + "/StructureDefinition/";

    public static final String WHAT_MATTERS_GOAL = PROFILE + "what-matters-goal";
    public static final String GOAL_SCORE = PROFILE + "goal-score";
    public static final String GOAL_BARRIER = PROFILE + "goal-barrier";
    public static final String SHARED_CARE_PLAN = PROFILE + "shared-care-plan";
    public static final String CARE_LEVEL_PLAN = PROFILE + "care-level-plan";
    public static final String CARE_TEAM = PROFILE + "care-team";
    public static final String HAND_OVER = PROFILE + "hand-over";
    public static final String FOLLOW_UP_TASK = PROFILE + "follow-up-task";
    public static final String CONVERSATION = PROFILE + "conversation";
    public static final String ACCESS_EVENT = PROFILE + "access-event";

    private Profiles() {}
}
