package no.whatmatters.validation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.TestValidator;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which questions are to be answered, how often, and where. */
class AnswersTest {

    private static final String MIN =
            "extension:[{url:'http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs',valueInteger:2}]";
    private static final String MAX =
            "extension:[{url:'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs',valueInteger:2}]";

    private static final String WISH = "{linkId:'w',type:'string',text:'Hva er viktig?'}";
    private static final String MUST = "{linkId:'w',type:'string',text:'Hva er viktig?',required:true}";
    private static final String MANY = "{linkId:'w',type:'string',repeats:true%s}";
    private static final String GOALS =
            "{linkId:'g',type:'group',repeats:true%s,item:[" + MUST + ",{linkId:'s',type:'integer'}]}";

    private static final String HOME = "{linkId:'w',answer:[{valueString:'Komme meg hjem'}]}";
    private static final String GOAL = "{linkId:'g',item:[" + HOME + "]}";
    private static final String TWICE = "{linkId:'w',answer:[{valueString:'hjem'},{valueString:'ut'}]}";
    private static final String THRICE =
            "{linkId:'w',answer:[{valueString:'hjem'},{valueString:'ut'},{valueString:'inn'}]}";

    static Stream<Arguments> rows() {
        return Stream.of(
                row("a question that need not be answered", WISH, ""),
                row("one that must", MUST, HOME),
                row("one that must, and is not", MUST, "", "wm-answer-missing @ QuestionnaireResponse"),
                row(
                        "… and is there without an answer",
                        MUST,
                        "{linkId:'w'}",
                        "wm-answer-missing @ QuestionnaireResponse"),
                row("a text is never answered", "{linkId:'d',type:'display',text:'Hei'}", ""),
                row(
                        "a question that does not exist",
                        WISH,
                        "{linkId:'x',answer:[{valueString:'a'}]}",
                        "wm-answer-unknown @ QuestionnaireResponse.item[0].linkId"),
                row(
                        "a question in the wrong place",
                        GOALS.formatted(""),
                        HOME,
                        "wm-answer-misplaced @ QuestionnaireResponse.item[0]"),
                row(
                        "questions in the wrong order",
                        "{linkId:'a',type:'string'},{linkId:'b',type:'string'}",
                        "{linkId:'b',answer:[{valueString:'b'}]},{linkId:'a',answer:[{valueString:'a'}]}",
                        "wm-answer-order @ QuestionnaireResponse.item[1]"),
                row(
                        "an answer to a text",
                        "{linkId:'d',type:'display',text:'Hei'}",
                        "{linkId:'d',answer:[{valueString:'a'}]}",
                        "wm-answer-no-question @ QuestionnaireResponse.item[0]"),
                row(
                        "an answer to a group",
                        GOALS.formatted(""),
                        "{linkId:'g',answer:[{valueString:'a'}],item:[" + HOME + "]}",
                        "wm-answer-no-question @ QuestionnaireResponse.item[0]"),
                row(
                        "what belongs to a question, outside its answer",
                        "{linkId:'q',type:'boolean',item:[" + WISH + "]}",
                        "{linkId:'q',answer:[{valueBoolean:true}],item:[" + HOME + "]}",
                        "wm-answer-outside @ QuestionnaireResponse.item[0]"),
                row(
                        "… and inside",
                        "{linkId:'q',type:'boolean',item:[" + MUST + "]}",
                        "{linkId:'q',answer:[{valueBoolean:true,item:[" + HOME + "]}]}"),
                row(
                        "… and missing inside",
                        "{linkId:'q',type:'boolean',item:[" + MUST + "]}",
                        "{linkId:'q',answer:[{valueBoolean:true}]}",
                        "wm-answer-missing @ QuestionnaireResponse.item[0].answer[0]"),
                // How often
                row("one answer where one is asked for", WISH, HOME),
                row("two answers where one is asked for", WISH, TWICE, "wm-answer-too-many @ QuestionnaireResponse"),
                row("the question twice", WISH, HOME + "," + HOME, "wm-answer-too-many @ QuestionnaireResponse"),
                row("two answers where many are", MANY.formatted(""), TWICE),
                row(
                        "fewer answers than the least",
                        MANY.formatted("," + MIN),
                        HOME,
                        "wm-answer-too-few @ QuestionnaireResponse"),
                row("no answer, where two would be the least", MANY.formatted("," + MIN), ""),
                row("the least", MANY.formatted("," + MIN), TWICE),
                row("the most", MANY.formatted("," + MAX), TWICE),
                row(
                        "more than the most",
                        MANY.formatted("," + MAX),
                        THRICE,
                        "wm-answer-too-many @ QuestionnaireResponse"),
                row("a group that may be left out", GOALS.formatted(""), ""),
                row(
                        "a group that must be there",
                        GOALS.formatted(",required:true"),
                        "",
                        "wm-answer-missing @ QuestionnaireResponse"),
                row(
                        "… and is empty",
                        GOALS.formatted(",required:true"),
                        "{linkId:'g'}",
                        "wm-answer-missing @ QuestionnaireResponse",
                        "wm-answer-missing @ QuestionnaireResponse.item[0]"),
                row("a group with what it asks for", GOALS.formatted(",required:true"), GOAL),
                row(
                        "a group without what it asks for",
                        GOALS.formatted(""),
                        "{linkId:'g',item:[{linkId:'s',answer:[{valueInteger:1}]}]}",
                        "wm-answer-missing @ QuestionnaireResponse.item[0]"),
                row(
                        "a group twice",
                        "{linkId:'g',type:'group',item:[" + MUST + "]}",
                        GOAL + "," + GOAL,
                        "wm-answer-too-many @ QuestionnaireResponse"),
                row(
                        "fewer groups than the least",
                        GOALS.formatted("," + MIN),
                        GOAL,
                        "wm-answer-too-few @ QuestionnaireResponse"),
                row("the least groups", GOALS.formatted("," + MIN), GOAL + "," + GOAL),
                row("the most groups", GOALS.formatted("," + MAX), GOAL + "," + GOAL),
                row(
                        "more groups than the most",
                        GOALS.formatted("," + MAX),
                        GOAL + "," + GOAL + "," + GOAL,
                        "wm-answer-too-many @ QuestionnaireResponse"),
                row(
                        "all that is wrong, at once",
                        MUST + ",{linkId:'n',type:'integer'}",
                        "{linkId:'n',answer:[{valueString:'a'}]},{linkId:'x'}",
                        "wm-answer-unknown @ QuestionnaireResponse.item[1].linkId",
                        "wm-answer-missing @ QuestionnaireResponse",
                        "wm-answer-type @ QuestionnaireResponse.item[0].answer[0].value.ofType(string)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void areHeldToTheForm(String unused, String items, String answers, List<String> faults) {
        assertThat(FormAndAnswers.faults(items, answers)).isEqualTo(faults);
    }

    @Test
    void needNotBeCompleteBeforeTheyAreFinished() {
        assertThat(FormAndAnswers.faults(MUST, "", "in-progress")).isEmpty();
        assertThat(FormAndAnswers.faultsOf(MUST, "", "in-progress"))
                .filteredOn(fault -> fault.rule().equals("wm-answer-missing"))
                .extracting(Fault::severity)
                .containsExactly(IssueSeverity.WARNING);
        assertThat(FormAndAnswers.faults(MUST, "", "stopped")).isEmpty();
        assertThat(FormAndAnswers.faults(MUST, "", "amended")).hasSize(1);
    }

    /** The form lets a person name five goals. */
    @Test
    void holdTheFirstConversationToItsFiveGoals() {
        assertThat(firstConversation(5)).isEmpty();
        assertThat(firstConversation(6)).containsExactly("wm-answer-too-many");
    }

    private static List<String> firstConversation(int goals) {
        String goal = "{linkId:'goal',item:[{linkId:'goal.words',answer:[{valueString:'Komme meg hjem'}]}]}";
        ObjectNode response = FormAndAnswers.json("{resourceType:'QuestionnaireResponse',status:'completed',item:["
                + String.join(",", Collections.nCopies(goals, goal)) + "]}");
        response.put("questionnaire", "https://w3id.org/whatmatters/fhir/Questionnaire/first-conversation|0.1.0");
        return TestValidator.refusals(response.toString()).stream()
                .map(Fault::rule)
                .filter(rule -> rule.startsWith("wm-"))
                .toList();
    }

    /** In the words of the form that the caller reads; in its own where it has no others. */
    @Test
    void sayWhichQuestionIsMeant() {
        assertThat(missing(MUST, Language.ENGLISH)).startsWith("The question “Hva er viktig?” (linkId w) ");
        String translated = MUST.replace(
                "text:",
                "_text:{extension:[" + said("nn-NO", "Kva er viktig?") + "," + said("en", "What matters?")
                        + "]},text:");
        assertThat(missing(translated, Language.BOKMAAL)).startsWith("Spørsmålet «Hva er viktig?» (linkId w) ");
        assertThat(missing(translated, Language.NYNORSK)).startsWith("Spørsmålet «Kva er viktig?» (linkId w) ");
        assertThat(missing(translated, Language.ENGLISH)).startsWith("The question “What matters?” (linkId w) ");
    }

    private static String said(String language, String text) {
        return "{url:'http://hl7.org/fhir/StructureDefinition/translation',extension:[{url:'lang',valueCode:'"
                + language + "'},{url:'content',valueString:'" + text + "'}]}";
    }

    private static String missing(String question, Language language) {
        List<Fault> faults = FormAndAnswers.faultsOf(question, "", "completed").stream()
                .filter(Fault::refuses)
                .toList();
        assertThat(faults).hasSize(1);
        return FaultTexts.of(faults.get(0), language);
    }

    private static Arguments row(String name, String items, String answers, String... faults) {
        return Arguments.of(name, items, answers, List.of(faults));
    }
}
