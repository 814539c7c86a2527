package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.guideForm;
import static no.whatmatters.conversation.extract.TestForms.guideResponse;
import static no.whatmatters.conversation.extract.TestForms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Kari's numbers come out exactly, from the guide's forms, in each of their variants. */
class KarisStoryTest {

    @Test
    void firstFiveThreeFiveThenTenFiveTenIsAChangeOfFour() {
        List<BigDecimal> baseline = scores(first(), "baseline").toList();
        List<BigDecimal> followUp =
                scores(followUp("follow-up-conversation"), "follow-up").toList();
        assertThat(baseline).extracting(BigDecimal::intValueExact).containsExactly(5, 3, 5);
        assertThat(followUp).extracting(BigDecimal::intValueExact).containsExactly(10, 5, 10);
        // The means are 13/3 and 25/3: three times each is whole, and so is their difference.
        assertThat(sum(baseline)).isEqualByComparingTo("13");
        assertThat(sum(followUp)).isEqualByComparingTo("25");
        assertThat(sum(followUp).subtract(sum(baseline)).divide(BigDecimal.valueOf(3)))
                .isEqualByComparingTo("4");
    }

    @Test
    void theGoalsAreHerWordsInHerOrder() {
        assertThat(goals(first()))
                .extracting(each -> each.getDescription().getText())
                .containsExactly("Komme meg hjem", "Bli sterkere i høyre fot", "Bli kvitt oksygenet");
    }

    @Test
    void whatSheMeetsIsPatchedAndNeverWrittenOver() {
        Bundle made = followUp("follow-up-conversation");
        assertThat(made.getEntry())
                .filteredOn(each -> each.getRequest().getMethod() == HTTPVerb.PATCH)
                .extracting(each -> each.getRequest().getUrl())
                .containsExactly(
                        "Goal/019b0000-0000-7000-8000-000000000001", "Goal/019b0000-0000-7000-8000-000000000003");
        assertThat(made.getEntry()).noneMatch(each -> each.getRequest().getMethod() == HTTPVerb.PUT);
    }

    @Test
    void allOfItIsValid() {
        assertThat(refusals(first())).isEmpty();
        Bundle followUp = followUp("follow-up-conversation");
        followUp.getEntry().removeIf(each -> each.getRequest().getMethod() == HTTPVerb.PATCH);
        assertThat(refusals(followUp)).isEmpty();
    }

    @Test
    void whatSheSendsInAloneIsAProposal() {
        QuestionnaireResponse alone = guideResponse("kari-first-conversation");
        alone.setAuthor(alone.getSource());
        assertThat(goals(extract(guideForm("first-conversation"), alone).transaction()))
                .hasSize(3)
                .allMatch(each -> each.getLifecycleStatus() == Goal.GoalLifecycleStatus.PROPOSED);
    }

    @Test
    void livMaySayItAndThenKariHasNotAgreed() {
        QuestionnaireResponse byLiv = guideResponse("kari-first-conversation");
        byLiv.getSource().setReference("RelatedPerson/liv");
        assertThat(goals(extract(guideForm("first-conversation"), byLiv).transaction()))
                .allMatch(each -> each.getExtension().isEmpty()
                        && each.getExpressedBy().getReference().equals("RelatedPerson/liv"));
    }

    @Test
    void rewordingMakesANewGoalThatReplacesAndCancelsTheOld() {
        QuestionnaireResponse reworded = guideResponse("kari-follow-up-conversation");
        QuestionnaireResponseItemComponent earlier = reworded.getItem().get(1);
        earlier.getItem()
                .get(4)
                .getAnswerFirstRep()
                .setValue(new Coding("https://w3id.org/whatmatters/fhir/CodeSystem/goal-next-step", "reword", null));
        QuestionnaireResponseItemComponent words = earlier.addItem().setLinkId("earlier.reworded");
        words.addItem().setLinkId("earlier.reworded.words").addAnswer().setValue(new StringType("Gå uten rullator"));
        words.addItem().setLinkId("earlier.reworded.score").addAnswer().setValue(new IntegerType(2));
        Bundle made = extract(guideForm("follow-up-conversation"), reworded).transaction();
        Goal goal = goals(made).get(0);
        assertThat(goal.getDescription().getText()).isEqualTo("Gå uten rullator");
        assertThat(goal.getExtension()).anySatisfy(each -> {
            assertThat(each.getUrl()).isEqualTo("http://hl7.org/fhir/StructureDefinition/goal-relationship");
            assertThat(TestForms.FHIR.newJsonParser().encodeToString(each))
                    .contains("Goal/019b0000-0000-7000-8000-000000000002", "replaces");
        });
        assertThat(made.getEntry())
                .filteredOn(each -> each.getRequest().getUrl().endsWith("000000000002"))
                .singleElement()
                .satisfies(
                        each -> assertThat(TestForms.json(each.getResource())).contains("cancelled"));
        made.getEntry().removeIf(each -> each.getRequest().getMethod() == HTTPVerb.PATCH);
        assertThat(refusals(made)).isEmpty();
    }

    @Test
    void anAnswerThatIsLeftOverFromAnotherChoiceMakesNothing() {
        QuestionnaireResponse left = guideResponse("kari-follow-up-conversation");
        QuestionnaireResponseItemComponent words =
                left.getItem().get(0).addItem().setLinkId("earlier.reworded");
        words.addItem().setLinkId("earlier.reworded.words").addAnswer().setValue(new StringType("Angret"));
        Extraction extraction = extract(guideForm("follow-up-conversation"), left);
        assertThat(goals(extraction.transaction()))
                .extracting(each -> each.getDescription().getText())
                .containsExactly("Gå tur til kaia med Liv");
        assertThat(extraction.notes()).singleElement().satisfies(note -> {
            assertThat(note.what()).isEqualTo(ExtractRefusal.NOT_ENABLED);
            assertThat(note.arguments()).containsExactly("earlier.reworded");
        });
    }

    private static Bundle first() {
        return extract(guideForm("first-conversation"), guideResponse("kari-first-conversation"))
                .transaction();
    }

    private static Bundle followUp(String form) {
        return extract(guideForm(form), guideResponse("kari-follow-up-conversation"))
                .transaction();
    }

    private static Stream<BigDecimal> scores(Bundle bundle, String timepoint) {
        return resources(bundle, Observation.class)
                .filter(each -> each.getCategory().stream()
                        .anyMatch(category ->
                                timepoint.equals(category.getCodingFirstRep().getCode())))
                .filter(each ->
                        "attainment".equals(each.getCode().getCodingFirstRep().getCode()))
                .map(each -> each.getValueQuantity().getValue());
    }

    private static List<Goal> goals(Bundle bundle) {
        return resources(bundle, Goal.class).toList();
    }

    private static <T> Stream<T> resources(Bundle bundle, Class<T> type) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
