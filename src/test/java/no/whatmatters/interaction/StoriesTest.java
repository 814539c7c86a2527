package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.ServerTest;
import no.whatmatters.TestPerson;
import no.whatmatters.careplan.PersonInCare;
import no.whatmatters.careplan.SentStory;
import no.whatmatters.careplan.SentStory.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The stories of the guide, transaction by transaction as they are published and by those whom they tell of: senders that keep
 * no ids of ours name everything by identifier.
 */
class StoriesTest extends ServerTest {

    static Stream<SentStory> stories() {
        return Stream.of(SentStory.KARI, SentStory.TRANSFERS, SentStory.INDIVIDUAL_PLAN);
    }

    /** What names a version is stale by then, and says so; nothing of it is stored twice. */
    @ParameterizedTest
    @MethodSource("stories")
    void takesTheStoryInItsOrderAndTakesItAgain(SentStory story) {
        assertThat(story.steps()).extracting(Step::transaction).containsExactlyInAnyOrderElementsOf(story.inTheGuide());
        // Not the guide's own Kari: the README's walk is hers.
        PersonInCare person = new PersonInCare(TestPerson.next(), this::fhirAs);
        for (Step step : story.steps()) {
            List<String> first = locations(person, step);
            if (step.namesVersions()) {
                person.post(step.sender(), "", step.of(person)).statusCode(412);
            } else {
                assertThat(locations(person, step)).as(step.transaction()).isEqualTo(first);
            }
            step.answer(person);
        }
    }

    private static List<String> locations(PersonInCare person, Step step) {
        return person
                .post(step.sender(), "", step.of(person))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("entry.response.location", String.class)
                .stream()
                .map(each -> String.valueOf(each).replaceAll("/_history/.*", ""))
                .toList();
    }
}
