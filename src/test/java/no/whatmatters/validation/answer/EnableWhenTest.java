package no.whatmatters.validation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a question is asked depends on other answers. */
class EnableWhenTest {

    private static final String ANSWERED = ",{linkId:'then',answer:[{valueString:'a'}]}";
    private static final String NOT_ASKED = "wm-answer-not-asked @ QuestionnaireResponse.item[1]";
    private static final String MISSING = "wm-answer-missing @ QuestionnaireResponse";

    /** What comes of a question that is required on a condition: asked, not asked, or nobody can tell. */
    enum Is {
        ASKED,
        NOT,
        OPEN
    }

    private static final String WHY =
            "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'asked-declined'}]}";

    static Stream<Arguments> conditions() {
        return Stream.of(
                row("boolean", "'='", "answerBoolean:true", "valueBoolean:true", Is.ASKED),
                row("boolean", "'='", "answerBoolean:true", "valueBoolean:false", Is.NOT),
                row("boolean", "'exists'", "answerBoolean:true", "valueBoolean:false", Is.ASKED),
                row("boolean", "'exists'", "answerBoolean:false", "valueBoolean:false", Is.NOT),
                row("integer", "'>'", "answerInteger:5", "valueInteger:6", Is.ASKED),
                row("integer", "'>'", "answerInteger:5", "valueInteger:5", Is.NOT),
                row("integer", "'>='", "answerInteger:5", "valueInteger:5", Is.ASKED),
                row("integer", "'>='", "answerInteger:5", "valueInteger:4", Is.NOT),
                row("integer", "'<'", "answerInteger:200", "valueInteger:199", Is.ASKED),
                row("integer", "'<'", "answerInteger:200", "valueInteger:200", Is.NOT),
                row("integer", "'<='", "answerInteger:200", "valueInteger:200", Is.ASKED),
                row("integer", "'!='", "answerInteger:200", "valueInteger:200", Is.NOT),
                row("integer", "'!='", "answerInteger:200", "valueInteger:201", Is.ASKED),
                row("decimal", "'='", "answerDecimal:1.50", "valueDecimal:1.5", Is.ASKED),
                row("decimal", "'<'", "answerDecimal:1.5", "valueDecimal:1.51", Is.NOT),
                row("date", "'>'", "answerDate:'2026-01-31'", "valueDate:'2026-02-01'", Is.ASKED),
                row("date", "'>'", "answerDate:'2026-01-31'", "valueDate:'2026-01'", Is.OPEN),
                row(
                        "dateTime",
                        "'<'",
                        "answerDateTime:'2026-01-31T10:00:00+01:00'",
                        "valueDateTime:'2026-01-31T09:30:00Z'",
                        Is.NOT),
                row("time", "'>'", "answerTime:'12:00:00'", "valueTime:'13:30:00'", Is.ASKED),
                row("string", "'='", "answerString:'ja'", "valueString:'ja'", Is.ASKED),
                row("string", "'='", "answerString:'ja'", "valueString:'nei'", Is.NOT),
                row("string", "'>'", "answerString:'ja'", "valueString:'nei'", Is.OPEN),
                row(
                        "choice",
                        "'='",
                        "answerCoding:{system:'urn:x',code:'1'}",
                        "valueCoding:{system:'urn:x',code:'1'}",
                        Is.ASKED),
                row(
                        "choice",
                        "'='",
                        "answerCoding:{system:'urn:x',code:'1'}",
                        "valueCoding:{system:'urn:y',code:'1'}",
                        Is.NOT),
                row("choice", "'='", "answerCoding:{code:'1'}", "valueCoding:{system:'urn:y',code:'1'}", Is.ASKED),
                row(
                        "quantity",
                        "'>'",
                        "answerQuantity:{value:60,unit:'kg'}",
                        "valueQuantity:{value:61,unit:'kg'}",
                        Is.ASKED),
                row(
                        "quantity",
                        "'>'",
                        "answerQuantity:{value:60,unit:'kg'}",
                        "valueQuantity:{value:61,unit:'g'}",
                        Is.OPEN),
                // The person would not say
                row("boolean", "'='", "answerBoolean:true", "_valueBoolean:" + WHY, Is.OPEN),
                row("integer", "'>'", "answerInteger:5", "_valueInteger:" + WHY, Is.OPEN),
                // An answer of the wrong type is told as such, and stops nothing else
                row("integer", "'>'", "answerInteger:5", "valueString:'ti'", Is.OPEN),
                row("choice", "'='", "answerCoding:{code:'1'}", "valueString:'1'", Is.OPEN));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @MethodSource("conditions")
    void asksAsTheConditionSays(String type, String operator, String value, String answer, Is asked) {
        String form = "{linkId:'if',type:'" + type + "'},{linkId:'then',type:'string',required:true,"
                + "enableWhen:[{question:'if',operator:" + operator + "," + value + "}]}";
        String response = "{linkId:'if',answer:[{" + answer + "}]}";
        assertThat(FormAndAnswers.faults(form, response).contains(MISSING)).isEqualTo(asked == Is.ASKED);
        assertThat(FormAndAnswers.faults(form, response + ANSWERED).contains(NOT_ASKED))
                .isEqualTo(asked == Is.NOT);
    }

    static Stream<Arguments> forms() {
        String one = "{question:'a',operator:'=',answerBoolean:true}";
        String other = "{question:'b',operator:'=',answerBoolean:true}";
        String two =
                "{linkId:'a',type:'boolean'},{linkId:'b',type:'boolean'},{linkId:'then',type:'string',enableBehavior:'%s',enableWhen:["
                        + one + "," + other + "]}";
        String yesNo =
                "{linkId:'a',answer:[{valueBoolean:true}]},{linkId:'b',answer:[{valueBoolean:false}]}" + ANSWERED;
        String group = "{linkId:'g',type:'group',repeats:true,item:[{linkId:'a',type:'boolean'},"
                + "{linkId:'then',type:'string',enableWhen:[" + one + "]}]}";
        String yes = "{linkId:'a',answer:[{valueBoolean:true}]}";
        String no = "{linkId:'a',answer:[{valueBoolean:false}]}";
        String below = "{linkId:'a',type:'boolean',item:[{linkId:'then',type:'string',enableWhen:[" + one + "]}]}";
        return Stream.of(
                Arguments.of("any of two", two.formatted("any"), yesNo, 0),
                Arguments.of("all of two", two.formatted("all"), yesNo, 1),
                Arguments.of(
                        "no answer",
                        "{linkId:'a',type:'boolean'},{linkId:'then',type:'string',enableWhen:[" + one + "]}",
                        ANSWERED.substring(1),
                        1),
                Arguments.of(
                        "in the same repetition",
                        group,
                        "{linkId:'g',item:[" + no + "]},{linkId:'g',item:[" + yes + ANSWERED + "]}",
                        0),
                Arguments.of(
                        "not in another one",
                        group,
                        "{linkId:'g',item:[" + yes + "]},{linkId:'g',item:[" + no + ANSWERED + "]}",
                        1),
                Arguments.of(
                        "not in another one, without an answer",
                        group,
                        "{linkId:'g',item:[" + yes + "]},{linkId:'g',item:[" + ANSWERED.substring(1) + "]}",
                        1),
                Arguments.of(
                        "the question above",
                        below,
                        "{linkId:'a',answer:[{valueBoolean:true,item:[" + ANSWERED.substring(1) + "]}]}",
                        0),
                Arguments.of(
                        "the question above, answered otherwise",
                        below,
                        "{linkId:'a',answer:[{valueBoolean:false,item:[" + ANSWERED.substring(1) + "]}]}",
                        1),
                Arguments.of(
                        "a question in another group",
                        "{linkId:'h',type:'group',item:[{linkId:'a',type:'boolean'}]},{linkId:'g',type:'group',item:[{linkId:'then',type:'string',enableWhen:["
                                + one + "]}]}",
                        "{linkId:'h',item:[" + yes + "]},{linkId:'g',item:[" + ANSWERED.substring(1) + "]}",
                        0),
                Arguments.of(
                        "an expression, which nobody here evaluates",
                        "{linkId:'then',type:'string',required:true,extension:[{url:'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',valueExpression:{language:'text/fhirpath',expression:'false'}}]}",
                        "",
                        0),
                Arguments.of(
                        "not equal, and no answer at all",
                        "{linkId:'a',type:'boolean'},{linkId:'then',type:'string',required:true,enableWhen:[{question:'a',operator:'!=',answerBoolean:true}]}",
                        "",
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void asksWhereR4Says(String unused, String form, String response, int faults) {
        assertThat(FormAndAnswers.faults(form, response)).hasSize(faults);
    }

    private static Arguments row(String type, String operator, String value, String answer, Is asked) {
        return Arguments.of(type, operator, value, answer, asked);
    }
}
