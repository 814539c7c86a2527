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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Even says a wish in a new way: the new words stand in the place of the old ones, which stay in sight. */
class RewordingTest {

    private static final String OLD = "Sove om natta uten å ruse meg";
    private static final String NEW = "Våkne klar i hodet";
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
        ListResource ranking = ranking(story, "even.goal-3", "even.goal-2", "even.goal-1");

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
        target(old).setReference(PersonalRecords.nameOf(young));

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

    /** Words that he has not agreed to, or has given up, hide none that he stands by. */
    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "PLANNED", "REJECTED", "CANCELLED"})
    void newWordsThatAreNotAgreedLeaveTheOldOnes(GoalLifecycleStatus status) {
        StoryInMemory story = Stories.even();
        story.find(Goal.class, "even.goal-3").setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        story.find(Goal.class, "even.goal-4").setLifecycleStatus(status);

        Picture picture = pictureOf(story);
        assertThat(said(picture.goals())).contains(OLD);
        boolean givenUp = status == GoalLifecycleStatus.REJECTED || status == GoalLifecycleStatus.CANCELLED;
        assertThat(givenUp ? picture.givenUp() : picture.goals())
                .filteredOn(each -> each.words().words().equals(NEW))
                .singleElement()
                .satisfies(each -> assertThat(each.status()).isEqualTo(status))
                .satisfies(each -> assertThat(each.saidBefore()).isEmpty());
        assertThat(picture.actions())
                .flatExtracting(each -> each.goals().stream().map(Quote::words).toList())
                .contains(OLD)
                .doesNotContain(NEW);
    }

    @Test
    void proposedWordsStandNextToTheAgreedOnesInTheRanking() {
        StoryInMemory story = Stories.even();
        story.find(Goal.class, "even.goal-3").setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        story.find(Goal.class, "even.goal-4").setLifecycleStatus(GoalLifecycleStatus.PROPOSED);

        for (String ranked : List.of("even.goal-3", "even.goal-4")) {
            assertThat(said(pictureOf(story.with(ranking(story, ranked, "even.goal-2", "even.goal-1"), LATER))
                            .goals()))
                    .containsExactly(OLD, NEW, "Spille i band igjen", "Ha et sted å bo der jeg får være i fred");
        }
    }

    /** What was agreed in the end counts, however often it was said in between, and whatever became of that. */
    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "REJECTED", "CANCELLED", "ACTIVE"})
    void theLastWordsThatAreAgreedTakeThePlaceOfAllBefore(GoalLifecycleStatus between) {
        StoryInMemory story = Stories.even();
        story.find(Goal.class, "even.goal-3").setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        Goal young = story.find(Goal.class, "even.goal-4").setLifecycleStatus(between);
        Goal last = young.copy();
        last.setId("last");
        last.setLifecycleStatus(GoalLifecycleStatus.ACTIVE).getDescription().setText("Sove godt");
        for (Goal old : List.of(story.find(Goal.class, "even.goal-3"), young)) {
            target(last).setReference(PersonalRecords.nameOf(old));
            assertThat(said(pictureOf(story.with(last.copy(), LATER)).goals()))
                    .contains("Sove godt")
                    .doesNotContain(OLD);
        }
        assertThat(pictureOf(story).goals())
                .filteredOn(each -> each.words().words().equals("Sove godt"))
                .flatExtracting(SharedGoal::saidBefore)
                .extracting(Quote::words)
                .containsExactly(NEW, OLD);
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

    private static ListResource ranking(StoryInMemory story, String... goals) {
        ListResource ranking = new ListResource();
        ranking.setId("ranking");
        ranking.setStatus(ListStatus.CURRENT);
        ranking.getCode().addCoding().setSystem("http://loinc.org").setCode("81340-2");
        ranking.setSubject(story.find(Goal.class, "even.goal-1").getSubject());
        ranking.setDateElement(new DateTimeType("2026-03-02"));
        for (String each : goals) {
            ranking.addEntry().setItem(new Reference(PersonalRecords.nameOf(story.find(Goal.class, each))));
        }
        return ranking;
    }

    private static Reference target(Goal goal) {
        return (Reference) goal.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/goal-relationship")
                .getExtensionByUrl("target")
                .getValue();
    }

    private static List<String> said(List<SharedGoal> goals) {
        return goals.stream().map(each -> each.words().words()).toList();
    }

    private static Picture pictureOf(StoryInMemory story) {
        return Drawing.of(story.recordsOf(Stories.EVEN), At.now(Instant.parse(LATER)), null);
    }
}
