package no.whatmatters.vocabulary;

/** Canonical URLs of the guide's code systems, and the codes of them that the server acts on. */
public final class CodeSystems {

    private static final String CODE_SYSTEM = Profiles.CANONICAL + "/CodeSystem/";

    public static final String GOAL_KIND = CODE_SYSTEM + "goal-kind";
    public static final String SCORE_SCALE = CODE_SYSTEM + "score-scale";
    public static final String SCORE_TIMEPOINT = CODE_SYSTEM + "score-timepoint";
    public static final String BARRIER_KIND = CODE_SYSTEM + "barrier-kind";
    public static final String CARE_LEVEL = CODE_SYSTEM + "care-level";
    public static final String PLAN_KIND = CODE_SYSTEM + "plan-kind";
    public static final String PLAN_CONTENT = CODE_SYSTEM + "plan-content";
    public static final String TASK_CODE = CODE_SYSTEM + "task-code";
    public static final String TEAM_ROLE = CODE_SYSTEM + "team-role";
    public static final String PICTURE_SECTION = CODE_SYSTEM + "picture-section";

    /** Of {@link #GOAL_KIND}: a goal in the person's own words. */
    public static final String WHAT_MATTERS = "what-matters";

    /** Of {@link #SCORE_SCALE}: how well the person manages it now. */
    public static final String ATTAINMENT = "attainment";

    /** Of {@link #SCORE_TIMEPOINT}: the first score of a goal. */
    public static final String BASELINE = "baseline";

    /** Of {@link #BARRIER_KIND}: what helps. */
    public static final String FACILITATOR = "facilitator";

    /** Of {@link #PLAN_KIND}: the one plan that the parts belong to. */
    public static final String SHARED_PLAN = "shared-care-plan";

    /** Of {@link #TASK_CODE}: one organisation asks another to follow up. */
    public static final String HAND_OVER = "hand-over";

    private CodeSystems() {}
}
