package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.model.api.ResourceMetadataKeyEnum;
import ca.uhn.fhir.model.valueset.BundleEntrySearchModeEnum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.whatmatters.storage.LinkedIncludes.Way;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class LinkedIncludesTest {

    private final LinkedIncludes linked = new LinkedIncludes(
            List.of(
                    new Way("CarePlan", Set.of("author")),
                    new Way("CarePlan", Set.of("goal")),
                    new Way("QuestionnaireResponse", Set.of("questionnaire"))),
            List.of(new Way("CarePlan", Set.of("goal"))));

    private final Organization hospital = included(new Organization(), "hospital");
    private final CarePlan plan = match(new CarePlan().setAuthor(new Reference("Organization/hospital")), "plan");

    @Test
    void whatAHiddenPlanNamesIsLeftOut() {
        assertThat(of(linked, plan, hospital)).containsExactly(plan, hospital);
        assertThat(of(linked, hospital)).isEmpty();
        CarePlan another = match(new CarePlan(), "another");
        assertThat(of(linked, another, hospital)).containsExactly(another);
    }

    @Test
    void whatLeadsToAShownOneStays() {
        Goal goal = match(new Goal(), "goal");
        CarePlan ofTheGoal = included(new CarePlan().addGoal(new Reference("Goal/goal/_history/3")), "of-the-goal");
        CarePlan ofAnother = included(new CarePlan().addGoal(new Reference("Goal/hidden")), "of-another");
        assertThat(of(linked, goal, ofTheGoal, ofAnother)).containsExactly(goal, ofTheGoal);
    }

    @Test
    void aWayMayLeadOverAnIncludedOne() {
        Goal goal = included(new Goal(), "goal");
        plan.addGoal(new Reference("Goal/goal"));
        CarePlan third = included(new CarePlan().addGoal(new Reference("Goal/goal")), "third");
        assertThat(of(linked, plan, third, goal)).containsExactly(plan, third, goal);
    }

    /** Its hidden outcome would show by the score, which is about the goal. */
    @Test
    void aWayIsGoneInItsOwnDirectionAndByItsOwnElement() {
        Goal goal = match(new Goal(), "goal");
        Observation score = included(new Observation().addFocus(new Reference("Goal/goal")), "score");
        Way outcome = new Way("Goal", Set.of("outcomeReference"));
        Way focus = new Way("Observation", Set.of("focus"));
        assertThat(of(new LinkedIncludes(List.of(outcome), List.of()), goal, score))
                .containsExactly(goal);
        assertThat(of(new LinkedIncludes(List.of(outcome, focus), List.of()), goal, score))
                .containsExactly(goal);
        assertThat(of(new LinkedIncludes(List.of(outcome), List.of(focus)), goal, score))
                .containsExactly(goal, score);
    }

    @Test
    void aFormIsFoundByItsAddress() {
        QuestionnaireResponse answers = match(
                new QuestionnaireResponse().setQuestionnaire("https://kommunen.example/Questionnaire/a|1"), "answers");
        Questionnaire form = included(new Questionnaire().setUrl("https://kommunen.example/Questionnaire/a"), "a");
        Questionnaire other = included(new Questionnaire().setUrl("https://kommunen.example/Questionnaire/b"), "b");
        assertThat(of(linked, answers, form, other)).containsExactly(answers, form);
    }

    /** The matches, and what is kept of the others. */
    private static List<IBaseResource> of(LinkedIncludes linked, Resource... found) {
        List<IBaseResource> matches =
                new ArrayList<>(Arrays.stream(found).filter(Searching::isMatch).toList());
        List<Resource> brought =
                Arrays.stream(found).filter(each -> !Searching.isMatch(each)).toList();
        List<IBaseResource> kept = linked.of(matches, brought);
        matches.addAll(kept);
        return matches;
    }

    private static <T extends Resource> T match(T resource, String id) {
        return as(BundleEntrySearchModeEnum.MATCH, resource, id);
    }

    private static <T extends Resource> T included(T resource, String id) {
        return as(BundleEntrySearchModeEnum.INCLUDE, resource, id);
    }

    private static <T extends Resource> T as(BundleEntrySearchModeEnum mode, T resource, String id) {
        resource.setId(resource.fhirType() + "/" + id);
        ResourceMetadataKeyEnum.ENTRY_SEARCH_MODE.put((IBaseResource) resource, mode);
        return resource;
    }
}
