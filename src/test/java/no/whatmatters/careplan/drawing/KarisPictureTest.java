package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.picture.Action;
import no.whatmatters.careplan.picture.Asked;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.OtherGoal;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SharedGoal;
import no.whatmatters.careplan.picture.Told;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Kari's story: what everybody sees after the discharge, and after the municipality has asked again. */
class KarisPictureTest {

    private static final Instant JUNE = Instant.parse("2026-06-02T10:00:00Z");
    private static final String LATER = "2026-06-03T10:00:00Z";

    @Test
    void goalsWithoutARankingComeInTheOrderOfTheirDates() {
        Picture picture = pictureOf(Stories.kariAfterDischarge());

        assertThat(picture.ranked()).isFalse();
        assertThat(words(picture)).containsExactly("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet");
    }

    @Test
    void goalsComeInHerOwnOrder() {
        Picture picture = pictureOf(Stories.kariAfterFollowUp());

        assertThat(picture.ranked()).isTrue();
        assertThat(words(picture)).containsExactly("Komme meg hjem", "Bli kvitt oksygenet", "Bli sterkere i høyre fot");
    }

    @Test
    void theNewestRankingCounts() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        ListResource older = story.find(ListResource.class, "kari.ranking-1");
        ListResource newer = older.copy();
        newer.setId("newer");
        newer.setDateElement(new DateTimeType("2026-06-03T10:00:00+02:00"));
        newer.setEntry(List.of(
                older.getEntry().get(2),
                older.getEntry().get(1),
                older.getEntry().get(0)));
        ListResource retired = newer.copy();
        retired.setId("retired");
        retired.setStatus(ListStatus.RETIRED);
        retired.setDateElement(new DateTimeType("2026-06-04T10:00:00+02:00"));
        retired.setEntry(older.getEntry());

        assertThat(words(pictureOf(story.with(newer, LATER).with(retired, LATER))))
                .containsExactly("Bli sterkere i høyre fot", "Bli kvitt oksygenet", "Komme meg hjem");
    }

    @Test
    void changeIsTheLatestScoreMinusTheFirstExactly() {
        Picture picture = pictureOf(Stories.kariAfterFollowUp());

        assertThat(picture.goals())
                .extracting(each -> each.scores().change())
                .containsExactly(new BigDecimal(5), new BigDecimal(5), new BigDecimal(2));
        assertThat(picture.means()).contains(new Means(3, new BigDecimal(13), new BigDecimal(25)));
        assertThat(picture.means().orElseThrow().changeSum()).isEqualByComparingTo("12");
    }

    @Test
    void meansAreOfTheFirstScoresAsLongAsNobodyHasAskedAgain() {
        Picture picture = pictureOf(Stories.kariAfterDischarge());

        assertThat(picture.means()).contains(new Means(3, new BigDecimal(13), null));
        assertThat(picture.goals())
                .allSatisfy(each -> assertThat(each.scores().latest()).isNull());
    }

    @Test
    void meansAreOfTheGoalsThatWereScoredBothTimes() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        Observation foot = story.find(Observation.class, "kari.score-2");
        foot.setValue(null);
        foot.setDataAbsentReason(new CodeableConcept().addCoding(new Coding().setCode("asked-declined")));

        assertThat(pictureOf(story).means()).contains(new Means(2, new BigDecimal(10), new BigDecimal(20)));
    }

    @Test
    void aDeclinedScoreIsKeptApart() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        Observation declined = story.find(Observation.class, "kari.score-1").copy();
        declined.setId("declined");
        declined.setEffective(new DateTimeType("2026-06-20T10:00:00+02:00"));
        declined.setValue(null);
        declined.getDataAbsentReason().addCoding().setCode("asked-declined");

        SharedGoal home = pictureOf(story.with(declined, LATER)).goals().get(0);

        assertThat(home.scores().latest()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("10"));
        assertThat(home.scores().unanswered()).isNotNull().satisfies(each -> assertThat(each.declined())
                .isTrue());
    }

    @Test
    void aScoreEnteredInErrorIsNoScore() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        story.find(Observation.class, "kari.score-1").setStatus(Observation.ObservationStatus.ENTEREDINERROR);

        assertThat(pictureOf(story).goals().get(0).scores().latest()).isNull();
    }

    @Test
    void barriersAndHelpStandAtTheGoalsTheyAreAbout() {
        Picture picture = pictureOf(Stories.kariAfterFollowUp());

        assertThat(told(picture.goals().get(0).inTheWay())).containsExactly("Trappa opp til soverommet");
        assertThat(told(picture.goals().get(0).helps())).containsExactly("Liv kommer innom hver kveld");
        assertThat(told(picture.goals().get(1).helps())).isEmpty();
        assertThat(told(picture.goals().get(2).helps())).containsExactly("Liv kommer innom hver kveld");
    }

    @Test
    void actionsComeInTheOrderOfTheGoalsAndSayWhoDoesThem() {
        List<Action> actions = pictureOf(Stories.kariAfterFollowUp()).actions();

        assertThat(actions).hasSize(8);
        assertThat(actions.get(6).what().getText()).isEqualTo("Styrketrening hjemme to ganger i uka");
        assertThat(actions.get(6).by()).extracting(Party::text).containsExactly("Fjordbyen kommune");
    }

    @Test
    void theGpAgrees() {
        SharedGoal oxygen = pictureOf(Stories.kariAfterFollowUp()).goals().get(1);

        assertThat(oxygen.agreed()).extracting(Party::text).containsExactly("Kari Fjelltun", "Jonas Lid, lege");
    }

    @Test
    void scoresTellWhenSheWasLastAskedAndTheirProvenanceByWhom() {
        Asked asked = pictureOf(Stories.kariAfterFollowUp()).asked().orElseThrow();

        assertThat(asked.when().date()).isEqualTo("2026-06-01");
        assertThat(asked.by().name()).isEqualTo("Amina Haugen");
        assertThat(asked.by().organisation()).isEqualTo("Fjordbyen kommune");
        assertThat(asked.answeredBy()).isEqualTo(Party.UNKNOWN);
    }

    @Test
    void aNewerConversationTellsItInstead() {
        StoryInMemory story = Stories.kariAfterFollowUp();
        QuestionnaireResponse conversation = conversation(story, "2026-06-10T10:00:00+02:00");
        QuestionnaireResponse begun = conversation(story, "2026-06-11T10:00:00+02:00");
        begun.setId("begun");
        begun.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        QuestionnaireResponse otherForm = conversation(story, "2026-06-12T10:00:00+02:00");
        otherForm.setId("other-form");
        otherForm.setQuestionnaire("https://kommunen.example/Questionnaire/trivsel|1");

        Asked asked = pictureOf(
                        story.with(conversation, LATER).with(begun, LATER).with(otherForm, LATER))
                .asked()
                .orElseThrow();

        assertThat(asked.references()).containsExactly("QuestionnaireResponse/conversation");
        assertThat(asked.when().date()).isEqualTo("2026-06-10");
    }

    @Test
    void plainGoalsAreOtherGoals() {
        StoryInMemory story = Stories.kariAfterDischarge();
        Goal plain = new Goal();
        plain.setId("plain");
        plain.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        plain.getDescription().addCoding().setSystem("http://snomed.info/sct").setDisplay("Weight loss");
        plain.setSubject(person(story));

        Picture picture = pictureOf(story.with(plain, LATER));

        assertThat(picture.goals()).hasSize(3);
        assertThat(picture.otherGoals())
                .extracting(OtherGoal::words)
                .extracting(each -> each.words())
                .containsExactly("Weight loss");
    }

    @Test
    void nothingOfAnybodyElseIsInIt() {
        StoryInMemory story = Stories.kariAfterDischarge();
        Patient other = new Patient();
        other.setId("other");
        Goal theirs = story.find(Goal.class, "4711.goal-1").copy();
        theirs.setId("theirs");
        theirs.setSubject(new Reference("Patient/other"));

        PersonalRecords records = story.with(other, LATER).with(theirs, LATER).recordsOf(Stories.KARI);

        assertThat(records.all(Goal.class)).hasSize(3);
    }

    @Test
    void aPersonOfWhomNothingIsKnownHasAnEmptyPicture() {
        Patient stranger = new Patient();
        stranger.setId("stranger");

        Picture picture = Drawing.of(PersonalRecords.of(stranger, List.of(), List.of(), Map.of()), At.now(JUNE), null);

        assertThat(picture.goals()).isEmpty();
        assertThat(picture.means()).isEmpty();
        assertThat(picture.asked()).isEmpty();
        assertThat(picture.person().name()).isEmpty();
    }

    @Test
    void importanceIsShownBesideAttainment() {
        StoryInMemory story = Stories.kariAfterDischarge();
        Observation important = story.find(Observation.class, "4711.score-1").copy();
        important.setId("important");
        important
                .getCode()
                .getCodingFirstRep()
                .setSystem(CodeSystems.SCORE_SCALE)
                .setCode("importance");
        important.getValueQuantity().setValue(9);

        SharedGoal home = pictureOf(story.with(important, LATER)).goals().get(0);

        assertThat(home.scores().first()).isNotNull().satisfies(each -> assertThat(each.value())
                .isEqualTo("5"));
        assertThat(home.otherScores()).singleElement().satisfies(each -> assertThat(each.scale())
                .isEqualTo("importance"));
    }

    private static QuestionnaireResponse conversation(StoryInMemory story, String authored) {
        QuestionnaireResponse conversation = new QuestionnaireResponse();
        conversation.setId("conversation");
        conversation.setQuestionnaire("https://w3id.org/whatmatters/fhir/Questionnaire/follow-up-conversation|0.1.0");
        conversation.setStatus(QuestionnaireResponseStatus.COMPLETED);
        conversation.setSubject(person(story));
        conversation.setAuthoredElement(new DateTimeType(authored));
        return conversation;
    }

    private static Reference person(StoryInMemory story) {
        return new Reference(PersonalRecords.nameOf(story.find(Patient.class, Stories.KARI)));
    }

    private static Picture pictureOf(StoryInMemory story) {
        return Drawing.of(story.recordsOf(Stories.KARI), At.now(JUNE), null);
    }

    private static List<String> words(Picture picture) {
        return picture.goals().stream().map(each -> each.words().words()).toList();
    }

    private static List<String> told(List<Told> told) {
        return told.stream().map(each -> each.words().words()).toList();
    }
}
