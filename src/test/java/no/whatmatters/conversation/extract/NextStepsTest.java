package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.guideForm;
import static no.whatmatters.conversation.extract.TestForms.guideResponse;
import static no.whatmatters.conversation.extract.TestForms.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kari can want to do with a goal when she is asked again, and the order in which she puts her goals then. */
class NextStepsTest {

    private static final String FOOT = "Goal/019b0000-0000-7000-8000-000000000002";

    private final QuestionnaireResponse answers = guideResponse("kari-follow-up-conversation");
    private final QuestionnaireResponseItemComponent foot = answers.getItem().get(1);

    @Test
    void metClosesTheGoalAsAchievedThatDay() {
        next("met");
        assertThat(patchOf(FOOT))
                .containsExactly(
                        "replace Goal.lifecycleStatus completed",
                        "delete Goal.achievementStatus",
                        "add Goal.achievementStatus achieved",
                        "delete Goal.statusDate",
                        "add Goal.statusDate 2026-06-01");
        assertThat(newGoals()).containsExactly("Gå tur til kaia med Liv");
    }

    @Test
    void keepChangesNothing() {
        next("keep");
        assertThat(patchOf(FOOT)).isEmpty();
        assertThat(ranking().getEntry()).hasSize(2);
        assertThat(ranking().getEntryFirstRep().getItem().getReference()).isEqualTo(FOOT);
    }

    @ParameterizedTest
    @CsvSource({"nb,Sagt på en ny måte", "nn-NO,Sagt på ein ny måte", "en,Said in a new way", ",Sagt på en ny måte"})
    void rewordCancelsTheOldInTheLanguageOfTheAnswersAndMakesOneThatReplacesIt(String language, String reason) {
        answers.setLanguage(language);
        next("reword");
        below("earlier.reworded", "Gå uten rullator", 2);
        assertThat(patchOf(FOOT))
                .containsExactly(
                        "replace Goal.lifecycleStatus cancelled",
                        "delete Goal.statusReason",
                        "add Goal.statusReason " + reason);
        assertThat(newGoals()).containsExactly("Gå uten rullator", "Gå tur til kaia med Liv");
        assertThat(relation()).containsExactly("replaces", FOOT);
        assertThat(ranking().getEntry())
                .hasSize(2)
                .noneMatch(each -> each.getItem().getReference().equals(FOOT));
    }

    @Test
    void aSmallerStepLeavesTheGoalAndMakesOneThatLeadsToIt() {
        next("smaller-step");
        below("earlier.step", "Gå til postkassa", 6);
        assertThat(patchOf(FOOT)).isEmpty();
        assertThat(newGoals()).containsExactly("Gå til postkassa", "Gå tur til kaia med Liv");
        assertThat(relation()).containsExactly("successor", FOOT);
        assertThat(ranking().getEntry()).hasSize(3);
        assertThat(ranking().getEntryFirstRep().getItem().getReference()).isEqualTo(FOOT);
    }

    @Test
    void stopCancelsTheGoalWithHerReason() {
        next("stop");
        foot.addItem().setLinkId("earlier.reason").addAnswer().setValue(new StringType("Jeg orker ikke mer trening"));
        assertThat(patchOf(FOOT))
                .containsExactly(
                        "replace Goal.lifecycleStatus cancelled",
                        "delete Goal.statusReason",
                        "add Goal.statusReason Jeg orker ikke mer trening");
        assertThat(newGoals()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"proposed,keep,true", "planned,smaller-step,true", "active,keep,false", "proposed,met,false"})
    void aProposalThatIsKeptWhenAProfessionalAsksIsAgreed(String status, String next, boolean agreed) {
        next(next);
        item("earlier.status").getAnswerFirstRep().setValue(new StringType(status));
        assertThat(patchOf(FOOT).contains("replace Goal.lifecycleStatus active"))
                .isEqualTo(agreed);
        answers.setAuthor(new Reference("Patient/kari"));
        assertThat(patchOf(FOOT)).doesNotContain("replace Goal.lifecycleStatus active");
    }

    @Test
    void theOrderOfTheGroupsIsHerOrderNow() {
        answers.getItem().forEach(earlier -> earlier.getItem().stream()
                .filter(each -> each.getLinkId().equals("earlier.next"))
                .forEach(each -> each.getAnswerFirstRep().setValue(coding("keep"))));
        answers.getItem().add(0, answers.getItem().remove(2));
        assertThat(ranking().getEntry())
                .extracting(each -> each.getItem().getReference().replaceAll("urn:uuid:.*", "new"))
                .containsExactly(
                        "Goal/019b0000-0000-7000-8000-000000000003",
                        "Goal/019b0000-0000-7000-8000-000000000001",
                        FOOT,
                        "new");
    }

    @Test
    void whereNothingIsLeftTheRankingIsEmptyAndSaysSo() {
        next("met");
        answers.getItem().removeIf(each -> each.getLinkId().equals("goal"));
        ListResource ranking = ranking();
        assertThat(ranking.getEntry()).isEmpty();
        assertThat(ranking.getEmptyReason().getCodingFirstRep().getCode()).isEqualTo("closed");
        assertThat(refusals(withoutPatches())).isEmpty();
    }

    /** Asked and declined is no score, and no guess. */
    @Test
    void whoDeclinesWasAsked() {
        item("earlier.score")
                .setLinkId("earlier.score-declined")
                .getAnswerFirstRep()
                .setValue(
                        new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-declined", null));
        assertThat(refusals(withoutPatches())).isEmpty();
        assertThat(TestForms.json(made())).contains("asked-declined");
    }

    private void next(String code) {
        item("earlier.next").getAnswerFirstRep().setValue(coding(code));
    }

    private static Coding coding(String code) {
        return new Coding("https://w3id.org/whatmatters/fhir/CodeSystem/goal-next-step", code, null);
    }

    private void below(String group, String words, int score) {
        QuestionnaireResponseItemComponent added = foot.addItem().setLinkId(group);
        added.addItem().setLinkId(group + ".words").addAnswer().setValue(new StringType(words));
        added.addItem().setLinkId(group + ".score").addAnswer().setValue(new IntegerType(score));
    }

    private QuestionnaireResponseItemComponent item(String linkId) {
        return foot.getItem().stream()
                .filter(each -> each.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private Bundle made() {
        return extract(guideForm("follow-up-conversation"), answers).transaction();
    }

    private Bundle withoutPatches() {
        Bundle made = made();
        made.getEntry().removeIf(each -> each.getRequest().getMethod() == HTTPVerb.PATCH);
        return made;
    }

    private List<String> patchOf(String goal) {
        return made().getEntry().stream()
                .filter(each -> goal.equals(each.getRequest().getUrl()))
                .flatMap(each -> ((Parameters) each.getResource()).getParameter().stream())
                .map(NextStepsTest::line)
                .toList();
    }

    private static String line(ParametersParameterComponent operation) {
        String type = part(operation, "type");
        String name = part(operation, "name");
        return (type + " " + part(operation, "path") + (name.isEmpty() ? "" : "." + name) + " "
                        + part(operation, "value"))
                .strip();
    }

    private static String part(ParametersParameterComponent operation, String name) {
        return operation.getPart().stream()
                .filter(each -> name.equals(each.getName()))
                .map(each -> each.getValue().isPrimitive()
                        ? each.getValue().primitiveValue()
                        : each.getValue()
                                .getNamedProperty("coding")
                                .getValues()
                                .get(0)
                                .getNamedProperty("code")
                                .getValues()
                                .get(0)
                                .primitiveValue())
                .findFirst()
                .orElse("");
    }

    private List<String> newGoals() {
        assertThat(refusals(withoutPatches())).isEmpty();
        return goals().map(each -> each.getDescription().getText()).toList();
    }

    /** Kind of relation, and what the first new goal is related to. */
    private List<String> relation() {
        Goal goal = goals().findFirst().orElseThrow();
        var relation = goal.getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/goal-relationship");
        var type = (org.hl7.fhir.r4.model.CodeableConcept)
                relation.getExtensionByUrl("type").getValue();
        var target = (Reference) relation.getExtensionByUrl("target").getValue();
        return List.of(type.getCodingFirstRep().getCode(), target.getReference());
    }

    private Stream<Goal> goals() {
        return made().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Goal.class::isInstance)
                .map(Goal.class::cast);
    }

    private ListResource ranking() {
        return made().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(ListResource.class::isInstance)
                .map(ListResource.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
