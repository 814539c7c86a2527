package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SetAside;
import no.whatmatters.careplan.picture.SharedGoal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Solveig's wish, through ten moves: it is first at each of them, and the one time it was set aside stays in sight. */
class SetAsideTest {

    private static final Instant LATER = Instant.parse("2026-03-10T10:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theWishIsFirstAfterEachMove(int moves) {
        assertThat(wishAfter(moves).words().words()).isEqualTo("Jeg vil dø hjemme");
    }

    @Test
    void tellsWhoSetItAsideWhenAndWhy() {
        SetAside aside = wishAfter(6).setAsides().get(0);

        assertThat(aside.status()).isEqualTo(GoalLifecycleStatus.ONHOLD);
        assertThat(aside.reason().words()).startsWith("Nettene hjemme er ikke trygge uten mer hjelp.");
        assertThat(aside.when().date()).isEqualTo("2026-02-09");
        assertThat(aside.by().organisation()).isEqualTo("Fjordbyen sykehus");
        assertThat(aside.writtenBy().text()).isEqualTo("Ola Bergvik, sykepleier, Fjordbyen sykehus");
        assertThat(aside.takenUpAgain()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 10})
    void staysInSightWhenTheWishIsTakenUpAgain(int moves) {
        assertThat(wishAfter(moves).setAsides()).singleElement().satisfies(aside -> {
            assertThat(aside.by().organisation()).isEqualTo("Fjordbyen sykehus");
            assertThat(aside.takenUpAgain()).isNotNull().satisfies(each -> assertThat(each.date())
                    .isEqualTo("2026-02-16"));
        });
    }

    @Test
    void wasNeverSetAsideBefore() {
        assertThat(wishAfter(5).setAsides()).isEmpty();
    }

    @Test
    void aVersionThatOnlyAddsAnAgreementIsTheSameSettingAside() {
        StoryInMemory story = Stories.solveigAfter(6);
        Goal agreed = story.find(Goal.class, "2201.goal-1").copy();
        agreed.addNote().setText("Fastlegen er enig.");

        List<SetAside> asides =
                wishOf(story.with(agreed, "2026-02-11T10:00:00Z")).setAsides();

        assertThat(asides).singleElement().satisfies(aside -> {
            assertThat(aside.when().date()).isEqualTo("2026-02-09");
            assertThat(aside.takenUpAgain()).isNull();
        });
    }

    @Test
    void givenUpAfterBeingOnHoldIsTwoDecisionsAndNoTakingUp() {
        StoryInMemory story = Stories.solveigAfter(6);
        Goal cancelled = story.find(Goal.class, "2201.goal-1").copy();
        cancelled.setLifecycleStatus(GoalLifecycleStatus.CANCELLED);
        cancelled.setStatusReason("Solveig ønsker det ikke lenger.");

        Picture picture = pictureOf(story.with(cancelled, "2026-02-12T10:00:00Z"));

        assertThat(picture.goals()).isEmpty();
        assertThat(picture.givenUp().get(0).setAsides())
                .extracting(SetAside::status)
                .containsExactly(GoalLifecycleStatus.ONHOLD, GoalLifecycleStatus.CANCELLED);
        assertThat(picture.givenUp().get(0).setAsides())
                .extracting(SetAside::takenUpAgain)
                .containsOnlyNulls();
    }

    @Test
    void nobodyIsNamedWhereNoProvenanceTells() {
        StoryInMemory story = Stories.solveigAfter(5);
        Goal held = story.find(Goal.class, "2201.goal-1").copy();
        held.setLifecycleStatus(GoalLifecycleStatus.ONHOLD);
        held.setStatusReason("Venter på hjelp.");

        SetAside aside =
                wishOf(story.with(held, "2026-02-08T10:00:00Z")).setAsides().get(0);

        assertThat(aside.by()).isEqualTo(Party.UNKNOWN);
        assertThat(aside.when().date()).isEqualTo("2026-02-08");
    }

    @Test
    void whoSentItWroteItDownWhereNoProvenanceTells() {
        StoryInMemory story = Stories.solveigAfter(5);
        Goal held = onHold(story);

        SetAside aside = wishOf(story.with(held, "2026-02-08T10:00:00Z", "Amina Yusuf", "310000108"))
                .setAsides()
                .get(0);

        assertThat(aside.by()).isEqualTo(Party.UNKNOWN);
        assertThat(aside.writtenBy().text()).isEqualTo("Amina Yusuf, Fjordbyen sykehus");
    }

    /** Whoever agreed a day later, or told of something else, set nothing aside. */
    @Test
    void aProvenanceOfSomethingLaterSetsNothingAside() {
        StoryInMemory story = Stories.solveigAfter(5);
        story.with(onHold(story), "2026-02-08T10:00:00Z", "Amina Yusuf", "310000108");

        SetAside aside = wishOf(story.with(told("2026-02-08T12:00:00Z", null), "2026-02-08T12:00:00Z"))
                .setAsides()
                .get(0);

        assertThat(aside.by()).isEqualTo(Party.UNKNOWN);
        assertThat(aside.writtenBy().name()).isEqualTo("Amina Yusuf");
    }

    @Test
    void aProvenanceThatIsSentLaterTellsOfWhatHadHappenedByThen() {
        StoryInMemory story = Stories.solveigAfter(5);
        story.with(onHold(story), "2026-02-08T10:00:00Z");

        SetAside aside = wishOf(
                        story.with(told("2026-02-08T12:00:00Z", "2026-02-08T10:30:00+01:00"), "2026-02-08T12:00:00Z"))
                .setAsides()
                .get(0);

        assertThat(aside.by().name()).isEqualTo("Jonas Lie");
    }

    private static Goal onHold(StoryInMemory story) {
        Goal held = story.find(Goal.class, "2201.goal-1").copy();
        held.setLifecycleStatus(GoalLifecycleStatus.ONHOLD);
        held.setStatusReason("Venter på hjelp.");
        return held;
    }

    private static Provenance told(String recorded, @Nullable String occurred) {
        Provenance told = new Provenance();
        told.setId("later");
        told.addTarget(new Reference("Goal/1"));
        told.setRecorded(Date.from(Instant.parse(recorded)));
        if (occurred != null) {
            told.setOccurred(new DateTimeType(occurred));
        }
        told.addAgent()
                .setType(new CodeableConcept(new Coding().setCode("author")))
                .setWho(new Reference().setDisplay("Jonas Lie"));
        return told;
    }

    @Test
    void aDeclinedScoreAndTheLastNumberAreBothTold() {
        SharedGoal wish = wishAfter(9);

        assertThat(wish.scores().latest()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("6"));
        assertThat(wish.scores().unanswered()).isNotNull().satisfies(each -> assertThat(each.declined())
                .isTrue());
    }

    private static SharedGoal wishAfter(int moves) {
        return wishOf(Stories.solveigAfter(moves));
    }

    private static SharedGoal wishOf(StoryInMemory story) {
        return pictureOf(story).goals().get(0);
    }

    private static Picture pictureOf(StoryInMemory story) {
        return Drawing.of(story.recordsOf(Stories.SOLVEIG), At.now(LATER), null);
    }
}
