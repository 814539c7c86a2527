package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Series;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

/** Which score is the first, and which the latest. */
class ScoresTest {

    private static final String STORED = "2026-06-30T10:00:00Z";

    /** By a sender that calls every number of its own a baseline. */
    @Test
    void theNewestNumberIsTheLatestWhateverItsSenderCallsIt() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        story.with(baseline(story, "2026-06-20T10:00:00+02:00", 7), STORED);

        assertThat(home(story).first()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("5"));
        assertThat(home(story).latest()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("7"));
        assertThat(home(story).change()).isEqualTo("2");
    }

    @Test
    void aBaselineAfterADeclinedOneIsTheFirst() {
        StoryInMemory story = Stories.kariAfterDischarge();
        Observation declined = baseline(story, "2026-05-01T10:00:00+02:00", 0);
        declined.setValue(null);
        declined.getDataAbsentReason().addCoding().setCode("asked-declined");
        story.with(declined, STORED);

        assertThat(home(story).first()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("5"));
        assertThat(home(story).latest()).isNull();
    }

    @Test
    void aBaselineThatIsDeclinedAfterTheFirstNumberIsAnAnswerWithoutOne() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        Observation declined = baseline(story, "2026-06-20T10:00:00+02:00", 0);
        declined.setValue(null);
        story.with(declined, STORED);

        assertThat(home(story).latest()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("10"));
        assertThat(home(story).unanswered()).isNotNull();
    }

    private static Series home(StoryInMemory story) {
        At june = At.now(Instant.parse("2026-06-30T11:00:00Z"));
        return Drawing.of(story.recordsOf(Stories.KARI), june, null)
                .goals()
                .get(0)
                .scores();
    }

    private static Observation baseline(StoryInMemory story, String when, int number) {
        Observation score = story.find(Observation.class, "4711.score-1").copy();
        score.setId("again");
        score.setEffective(new DateTimeType(when));
        score.getValueQuantity().setValue(number);
        return score;
    }
}
