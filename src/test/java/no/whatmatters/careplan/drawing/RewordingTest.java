package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.PlanPart;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.SharedGoal;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Even says a wish in a new way: the new words stand in the place of the old ones, which stay in sight. */
class RewordingTest {

    private static final String LATER = "2026-06-03T10:00:00Z";

    @Test
    void theNewWordsAreShownWithTheOldOnesAndTheirOwnFirstScore() {
        SharedGoal awake = pictureOf(Stories.even()).goals().get(2);

        assertThat(awake.words().words()).isEqualTo("Våkne klar i hodet");
        assertThat(awake.saidBefore()).extracting(Quote::words).containsExactly("Sove om natta uten å ruse meg");
        assertThat(awake.scores().first()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("4"));
        assertThat(awake.scores().latest()).isNull();
    }

    /** What was asked about the old words was asked about another goal: its change is no change of the new one. */
    @Test
    void theNewWordsHaveNoChangeUntilTheyAreAskedAboutAgain() {
        Picture picture = pictureOf(Stories.even());

        assertThat(picture.goals())
                .extracting(each -> each.scores().change())
                .containsExactly(new BigDecimal(4), new BigDecimal(6), null);
        assertThat(picture.means()).contains(new Means(2, new BigDecimal(3), new BigDecimal(13)));
    }

    @Test
    void askedAboutAgainTheNewWordsChangeFromTheirOwnFirstScore() {
        StoryInMemory story = Stories.even();
        Observation again = story.find(Observation.class, "even.score-5").copy();
        again.setId("again");
        again.setEffective(new DateTimeType("2026-06-20T10:00:00+02:00"));
        again.setFocus(List.of(new Reference(PersonalRecords.nameOf(story.find(Goal.class, "even.goal-4")))));

        Picture picture = pictureOf(story.with(again, LATER));

        assertThat(picture.goals().get(2).scores().change()).isEqualByComparingTo("3");
        assertThat(picture.means()).contains(new Means(3, new BigDecimal(7), new BigDecimal(20)));
    }

    @Test
    void theOldWordsAreNotGivenUp() {
        Picture picture = pictureOf(Stories.even());

        assertThat(picture.goals()).hasSize(3);
        assertThat(picture.givenUp()).isEmpty();
    }

    /** Whoever forgets to cancel the old goal does not make her say it twice. */
    @Test
    void theOldWordsStandAloneInNoCase() {
        StoryInMemory story = Stories.even();
        story.find(Goal.class, "even.goal-3").setLifecycleStatus(GoalLifecycleStatus.ACTIVE);

        assertThat(pictureOf(story).goals()).isEqualTo(pictureOf(Stories.even()).goals());
    }

    @Test
    void theNewWordsTakeThePlaceOfTheOldOnesInTheRanking() {
        StoryInMemory story = Stories.even();
        ListResource ranking = new ListResource();
        ranking.setId("ranking");
        ranking.setStatus(ListStatus.CURRENT);
        ranking.getCode().addCoding().setSystem("http://loinc.org").setCode("81340-2");
        ranking.setSubject(story.find(Goal.class, "even.goal-1").getSubject());
        ranking.setDateElement(new DateTimeType("2026-03-02"));
        for (String each : List.of("even.goal-3", "even.goal-2", "even.goal-1")) {
            ranking.addEntry().setItem(new Reference(PersonalRecords.nameOf(story.find(Goal.class, each))));
        }

        assertThat(pictureOf(story.with(ranking, LATER)).goals())
                .extracting(each -> each.words().words())
                .containsExactly(
                        "Våkne klar i hodet", "Spille i band igjen", "Ha et sted å bo der jeg får være i fred");
    }

    @Test
    void anActionForTheOldWordsGoesOnForTheNewOnes() {
        assertThat(pictureOf(Stories.even()).actions())
                .flatExtracting(each -> each.goals().stream().map(Quote::words).toList())
                .contains("Våkne klar i hodet")
                .doesNotContain("Sove om natta uten å ruse meg");
    }

    @Test
    void goalsThatReplaceEachOtherDoNotHang() {
        StoryInMemory story = Stories.even();
        Goal old = story.find(Goal.class, "even.goal-3");
        Goal young = story.find(Goal.class, "even.goal-4");
        old.addExtension(young.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/goal-relationship")
                .copy());
        ((Reference) old.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/goal-relationship")
                        .getExtensionByUrl("target")
                        .getValue())
                .setReference(PersonalRecords.nameOf(young));

        Picture picture = pictureOf(story);
        assertThat(picture.goals().size() + picture.givenUp().size())
                .as("one of the two stays")
                .isEqualTo(3);
    }

    /** New words that were written down by mistake, or by somebody else about a treatment, hide no wish. */
    @Test
    void newWordsThatAreNotShownLeaveTheOldOnes() {
        StoryInMemory story = Stories.even();
        story.find(Goal.class, "even.goal-3").setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        Goal young = story.find(Goal.class, "even.goal-4");
        young.setLifecycleStatus(GoalLifecycleStatus.ENTEREDINERROR);
        assertThat(pictureOf(story).goals())
                .extracting(each -> each.words().words())
                .contains("Sove om natta uten å ruse meg")
                .doesNotContain("Våkne klar i hodet");

        young.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        young.getCategory().clear();
        assertThat(pictureOf(story).goals())
                .extracting(each -> each.words().words())
                .contains("Sove om natta uten å ruse meg");
    }

    @Test
    void theCrisisPlanTellsWhatItHoldsInHisWords() {
        PlanPart crisis = pictureOf(Stories.even()).parts().get(0);

        assertThat(crisis.title().words()).isEqualTo("Kriseplan for Even");
        assertThat(crisis.contents())
                .extracting(each -> each.told().words().words())
                .contains(
                        "Jeg slutter å svare på telefonen.",
                        "1: Marte. 2: Mamma. 3: Ambulant team ved DPS, hele døgnet.")
                .hasSize(5);
    }

    private static Picture pictureOf(StoryInMemory story) {
        return Drawing.of(story.recordsOf(Stories.EVEN), At.now(Instant.parse(LATER)), null);
    }
}
