package no.whatmatters.careplan;

/** The stories of the guide up to a certain point, with the times at which each part was sent. */
public final class Stories {

    public static final String KARI = "12894345029";
    public static final String SOLVEIG = "17843910076";
    public static final String EVEN = "23830152121";

    private static final String[][] TRANSFERS = {
        {"Bundle-transfers-1-to-hospital", "2026-01-13T09:00:00Z"},
        {"Bundle-transfers-2-home", "2026-01-19T10:00:00Z"},
        {"Bundle-transfers-3-to-nursing-home", "2026-01-26T10:00:00Z"},
        {"Bundle-transfers-4-home-again", "2026-02-02T10:00:00Z"},
        {"Bundle-transfers-5-readmitted", "2026-02-05T21:00:00Z"},
        {"Bundle-transfers-6-wish-set-aside", "2026-02-09T12:00:00Z"},
        {"Bundle-transfers-7-wish-taken-up", "2026-02-16T10:00:00Z"},
        {"Bundle-transfers-8-to-day-unit", "2026-02-23T21:00:00Z"},
        {"Bundle-transfers-9-to-nursing-home-again", "2026-02-26T11:00:00Z"},
        {"Bundle-transfers-10-home-to-die", "2026-03-09T10:00:00Z"},
    };

    private Stories() {}

    public static StoryInMemory kariAfterDischarge() {
        return new StoryInMemory().then("Bundle-kari-1-discharge", "2026-05-04T07:30:00Z");
    }

    public static StoryInMemory kariAfterFollowUp() {
        return kariAfterDischarge()
                .then("Bundle-kari-2-hand-over-accepted", "2026-05-04T11:00:00Z")
                .then("Bundle-kari-3-home-visit", "2026-05-06T09:00:00Z")
                .then("Bundle-kari-4-gp-agrees", "2026-05-15T08:00:00Z")
                .then("Bundle-kari-5-asked-again", "2026-06-01T08:00:00Z");
    }

    /**
     * Solveig's story.
     *
     * @param moves how many of the ten
     */
    public static StoryInMemory solveigAfter(int moves) {
        StoryInMemory story = new StoryInMemory();
        for (int i = 0; i < moves; i++) {
            story.then(TRANSFERS[i][0], TRANSFERS[i][1]);
        }
        return story;
    }

    public static StoryInMemory even() {
        return new StoryInMemory()
                .then("Bundle-individual-plan-1-made", "2026-03-02T12:00:00Z")
                .then("Bundle-individual-plan-2-joined", "2026-03-04T08:00:00Z")
                .then("Bundle-individual-plan-3-crisis-plan", "2026-03-18T13:00:00Z")
                .then("Bundle-individual-plan-4-said-in-a-new-way", "2026-06-02T11:00:00Z");
    }
}
