package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SharedGoal;
import org.junit.jupiter.api.Test;

/** A typing error in Kari's words is corrected: it is the same goal, and everything about it stays as it was. */
class CorrectionTest {

    private static final Instant JUNE = Instant.parse("2026-06-02T10:00:00Z");

    @Test
    void theCorrectedWordsStandAlone() {
        SharedGoal foot = foot(pictureOf(corrected(Stories.kariAfterDischarge(), "2026-05-04T13:00:00Z")));

        assertThat(foot.words().words()).isEqualTo("Bli sterkere i høgre fot");
        assertThat(foot.saidBefore()).isEmpty();
        assertThat(foot.setAsides()).isEmpty();
    }

    @Test
    void scoresAndChangeStayWheneverItIsCorrected() {
        Picture before = pictureOf(Stories.kariAfterFollowUp());
        Picture after = pictureOf(corrected(Stories.kariAfterFollowUp(), "2026-06-01T09:00:00Z"));

        assertThat(foot(after).scores()).isEqualTo(foot(before).scores());
        assertThat(foot(after).scores().change()).isEqualByComparingTo("2");
        assertThat(after.means())
                .isEqualTo(before.means())
                .contains(new Means(3, new BigDecimal(13), new BigDecimal(25)));
    }

    @Test
    void thePlaceInHerOrderAndWhoAskedHerLastStay() {
        Picture before = pictureOf(Stories.kariAfterFollowUp());
        Picture after = pictureOf(corrected(Stories.kariAfterFollowUp(), "2026-06-01T09:00:00Z"));

        assertThat(after.goals()).extracting(SharedGoal::reference).isEqualTo(references(before));
        assertThat(after.asked()).isEqualTo(before.asked());
    }

    private static StoryInMemory corrected(StoryInMemory story, String at) {
        return story.then("Bundle-kari-correction", at);
    }

    private static Object references(Picture picture) {
        return picture.goals().stream().map(SharedGoal::reference).toList();
    }

    private static SharedGoal foot(Picture picture) {
        return picture.goals().stream()
                .filter(each -> each.words().words().endsWith(" fot"))
                .findFirst()
                .orElseThrow();
    }

    private static Picture pictureOf(StoryInMemory story) {
        return Drawing.of(story.recordsOf(Stories.KARI), At.now(JUNE), null);
    }
}
