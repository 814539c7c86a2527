package no.whatmatters.conversation.form;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.whatmatters.conversation.form.Alignment.Aligned;
import no.whatmatters.conversation.form.Alignment.Gone;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** Which answers of an amended response are which of those before. */
class AlignmentTest {

    private static final Form FORM =
            Form.of(FhirContext.forR4Cached().newJsonParser().parseResource(Questionnaire.class, """
            {"resourceType": "Questionnaire", "status": "active", "item": [
              {"linkId": "goal", "type": "group", "repeats": true, "item": [
                {"linkId": "words", "type": "string"},
                {"linkId": "score", "type": "integer"},
                {"linkId": "barrier", "type": "string", "repeats": true}]},
              {"linkId": "again", "type": "string"}]}"""));

    private final QuestionnaireResponse first = response("1");

    @Test
    void whatIsLeftStaysWhatItWas() {
        goal(first, "Hjem", "5");
        goal(first, "Sterkere", "3");
        goal(first, "Oksygen", "5");
        QuestionnaireResponse second = response("2");
        goal(second, "Sterkere", "4");
        goal(second, "Oksygen", "5");
        assertThat(paths(second, followed(second))).containsExactly("goal[1]", "goal[2]");
    }

    @Test
    void theOrderIsNoMatter() {
        goal(first, "Hjem", "5");
        goal(first, "Sterkere", "5");
        QuestionnaireResponse second = response("2");
        goal(second, "Sterkere", "5");
        goal(second, "Hjem", "5");
        assertThat(paths(second, followed(second))).containsExactly("goal[1]", "goal[0]");
    }

    @Test
    void aTypingErrorMakesNothingElseOfIt() {
        goal(first, "Kome meg hjem", "5");
        goal(first, "Bli sterkere", "5");
        QuestionnaireResponse second = response("2");
        goal(second, "Bli sterkere i foten", "5");
        goal(second, "Komme meg hjem", "5");
        assertThat(paths(second, followed(second))).containsExactly("goal[1]", "goal[0]");
    }

    @Test
    void whatHasNothingInCommonIsAnother() {
        goal(first, "Komme meg hjem", null);
        QuestionnaireResponse second = response("2");
        goal(second, "Fiske igjen", null);
        Aligned aligned = followed(second);
        assertThat(paths(second, aligned)).containsExactly("goal[2.0]");
        assertThat(aligned.gone())
                .singleElement()
                .satisfies(each -> assertThat(each.answered().path()).isEqualTo("goal[0]"));
    }

    @Test
    void theWordsCountForMoreThanTheNumber() {
        goal(first, "Komme meg hjem", "5");
        goal(first, "Bli sterkere", "3");
        QuestionnaireResponse second = response("2");
        goal(second, "Bli sterkere", "5");
        assertThat(paths(second, followed(second))).containsExactly("goal[1]");
    }

    @Test
    void anIdOfItsOwnSaysIt() {
        goal(first, "Hjem", "5").setId("a");
        goal(first, "Sterkere", "3").setId("b");
        QuestionnaireResponse second = response("2");
        goal(second, "Hjem", "5").setId("b");
        assertThat(paths(second, followed(second))).containsExactly("goal#b");
    }

    @Test
    void theAnswersOfAQuestionAreSeveralThings() {
        barriers(goal(first, "Hjem", "5"), "Trapp", "Dør", "Is");
        QuestionnaireResponse second = response("2");
        barriers(goal(second, "Hjem", "5"), "Dør", "Is", "Mørke");
        Answered goal = Answered.of(FORM, second, followed(second).occurrences())
                .children()
                .get(0);
        assertThat(goal.children("barrier").get(0).perAnswer())
                .extracting(Answered::path)
                .containsExactly("goal[0]/barrier[1]", "goal[0]/barrier[2]", "goal[0]/barrier[2.0]");
    }

    @Test
    void oneAnswerThatIsLeftIsStillWhatItWas() {
        barriers(goal(first, "Hjem", "5"), "Trapp", "Dør");
        QuestionnaireResponse second = response("2");
        barriers(goal(second, "Hjem", "5"), "Dør");
        Answered goal = Answered.of(FORM, second, followed(second).occurrences())
                .children()
                .get(0);
        assertThat(goal.children("barrier").get(0).perAnswer())
                .extracting(Answered::path)
                .containsExactly("goal[0]/barrier[1]");
    }

    @Test
    void whatIsSaidAgainIsTheSameAgainWithAllThatWasInIt() {
        goal(first, "Hjem", "5");
        barriers(goal(first, "Sterkere", "3"), "Trapp", "Dør");
        QuestionnaireResponse second = response("2");
        goal(second, "Hjem", "5");
        barriers(goal(second, "Sterkere", "3"), "Dør");
        Aligned after = followed(second);
        QuestionnaireResponse third = response("3");
        goal(third, "Hjem", "5");
        Aligned gone = Alignment.of(FORM, read(second, after), 2, reread(after, second), third);
        QuestionnaireResponse fourth = response("4");
        barriers(goal(fourth, "Sterkere", "3"), "Dør");
        goal(fourth, "Hjem", "5");
        Aligned back = Alignment.of(FORM, read(third, gone), 3, gone.gone(), fourth);
        Answered root = Answered.of(FORM, fourth, back.occurrences());
        assertThat(root.children()).extracting(Answered::path).containsExactly("goal[1]", "goal[0]");
        assertThat(root.children().get(0).children("barrier").get(0).perAnswer())
                .extracting(Answered::path)
                .containsExactly("goal[1]/barrier[1]");
        assertThat(back.gone()).extracting(each -> each.answered().path()).containsExactly("goal[1]/barrier[0]");
    }

    @Test
    void whatIsThereOnceIsTheSameWhateverItSays() {
        first.addItem().setLinkId("again").addAnswer().setValue(new StringType("Om fire uker"));
        QuestionnaireResponse second = response("2");
        second.addItem().setLinkId("again").addAnswer().setValue(new StringType("Aldri"));
        assertThat(paths(second, followed(second))).containsExactly("again[0]");
    }

    /** Where too much would have to be compared, only what says the same is the same; it takes no longer for that. */
    @Test
    void aThousandGoalsThatAreAllOtherwiseAreCompared() {
        IntStream.range(0, 1000).forEach(each -> goal(first, "Et mål som heter " + each, "5"));
        QuestionnaireResponse second = response("2");
        IntStream.range(0, 1000).forEach(each -> goal(second, "Et mål som nå heter " + each, "5"));
        Aligned aligned = followed(second);
        assertThat(paths(second, aligned)).doesNotHaveDuplicates().hasSize(1000);
    }

    private Aligned followed(QuestionnaireResponse second) {
        return Alignment.of(FORM, Answered.of(FORM, first), 1, List.of(), second);
    }

    /** As it is kept between one amendment and the next. */
    private static Answered read(QuestionnaireResponse response, Aligned aligned) {
        String written = aligned.occurrences().written(response);
        return Answered.of(FORM, response, Occurrences.read(response, written));
    }

    private List<Gone> reread(Aligned aligned, QuestionnaireResponse last) {
        List<Gone> gone = new ArrayList<>();
        for (Gone each : aligned.gone()) {
            Answered root = each.version() == 1 ? Answered.of(FORM, first) : read(last, aligned);
            gone.add(Gone.read(each.version(), each.number(), root).orElseThrow());
        }
        return gone;
    }

    private static List<String> paths(QuestionnaireResponse response, Aligned aligned) {
        return read(response, aligned).children().stream().map(Answered::path).toList();
    }

    private static QuestionnaireResponse response(String version) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId("QuestionnaireResponse/kari/_history/" + version);
        return response;
    }

    private static QuestionnaireResponseItemComponent goal(
            QuestionnaireResponse response, String words, @org.jspecify.annotations.Nullable String score) {
        QuestionnaireResponseItemComponent goal = response.addItem().setLinkId("goal");
        goal.addItem().setLinkId("words").addAnswer().setValue(new StringType(words));
        if (score != null) {
            goal.addItem().setLinkId("score").addAnswer().setValue(new org.hl7.fhir.r4.model.IntegerType(score));
        }
        return goal;
    }

    private static void barriers(QuestionnaireResponseItemComponent goal, String... barriers) {
        QuestionnaireResponseItemComponent item = goal.addItem().setLinkId("barrier");
        for (String each : barriers) {
            item.addAnswer().setValue(new StringType(each));
        }
    }
}
