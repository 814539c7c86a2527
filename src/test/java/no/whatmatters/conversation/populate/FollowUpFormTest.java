package no.whatmatters.conversation.populate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The guide's form for asking again, filled in for Kari. */
class FollowUpFormTest {

    private static final String GOALS = "Goal?patient=kari"
            + "&category=https://w3id.org/whatmatters/fhir/CodeSystem/goal-kind|what-matters"
            + "&lifecycle-status=proposed,planned,accepted,active,on-hold&_sort=start-date&_count=50";
    private static final String RANKING =
            "List?patient=kari&code=http://loinc.org|81340-2&status=current&_sort=-date&_count=1";
    private static final String SCORE = "Observation?patient=kari&focus=Goal/%s"
            + "&code=https://w3id.org/whatmatters/fhir/CodeSystem/score-scale|attainment&status=final,amended,corrected&_sort=-date&_count=1";

    @Test
    void holdsEachGoalWithHerWordsAndTheNumberLastTime() {
        Population population = kari().answering(RANKING).population();
        assertThat(population.issues()).isEmpty();
        assertThat(Filled.lines(population.response()))
                .containsExactly(
                        "earlier",
                        "  earlier.goal=Goal/home",
                        "  earlier.words=Komme meg hjem",
                        "  earlier.last-score=5",
                        "earlier",
                        "  earlier.goal=Goal/foot",
                        "  earlier.words=Bli sterkere i høyre fot",
                        "  earlier.last-score=3",
                        "earlier",
                        "  earlier.goal=Goal/oxygen",
                        "  earlier.words=Bli kvitt oksygenet");
    }

    @Test
    void keepsHerRankingAndPutsWhatCameLaterBehind() {
        ListResource ranking = new ListResource();
        ranking.addEntry().setItem(new Reference("Goal/oxygen"));
        ranking.addEntry().setItem(new Reference("Goal/foot"));
        Population population = kari().answering(RANKING, ranking).population();
        assertThat(Filled.lines(population.response()))
                .filteredOn(line -> line.contains("words"))
                .containsExactly(
                        "  earlier.words=Bli kvitt oksygenet",
                        "  earlier.words=Bli sterkere i høyre fot",
                        "  earlier.words=Komme meg hjem");
    }

    private static Filled kari() {
        Filled form = Filled.form(CompiledGuide.read("Questionnaire-follow-up-conversation.json"))
                .answering(
                        GOALS,
                        goal("home", "Komme meg hjem"),
                        goal("foot", "Bli sterkere i høyre fot"),
                        goal("oxygen", "Bli kvitt oksygenet"))
                .answering(SCORE.formatted("home"), score(5))
                .answering(SCORE.formatted("foot"), score(3))
                .answering(SCORE.formatted("oxygen"));
        form.context.put("user", List.of(new PractitionerRole()));
        return form;
    }

    private static Resource goal(String id, String words) {
        Goal goal = new Goal();
        goal.setId("Goal/" + id + "/_history/1");
        goal.getDescription().setText(words);
        return goal;
    }

    private static Resource score(int value) {
        return new Observation().setValue(new Quantity().setValue(new BigDecimal(value)));
    }
}
