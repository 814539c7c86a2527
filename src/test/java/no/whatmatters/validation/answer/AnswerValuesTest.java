package no.whatmatters.validation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer may be: its type, the options, the least and the most. */
class AnswerValuesTest {

    private static final String TYPE = "wm-answer-type";
    private static final String OPTION = "wm-answer-option";
    private static final String OPTION_SYSTEM = "wm-answer-option-system";
    private static final String LITTLE = "wm-answer-too-little";
    private static final String MUCH = "wm-answer-too-much";

    private static final String UNIT_CODE = "wm-answer-unit-code";

    private static final String KG = "code:'kg',system:'http://unitsofmeasure.org'";

    private static final String CODES =
            ",answerOption:[{valueCoding:{system:'urn:x',code:'ja'}},{valueCoding:{code:'nei'}}]";
    private static final String RED = ",answerOption:[{valueCoding:{system:'urn:x',code:'r'}}]";
    private static final String SCALE = ",answerValueSet:'https://w3id.org/whatmatters/fhir/ValueSet/score-scales'";
    private static final String SCALES = "https://w3id.org/whatmatters/fhir/CodeSystem/score-scale";

    private static final String WHY =
            "{extension:[{url:'http://hl7.org/fhir/StructureDefinition/data-absent-reason',valueCode:'asked-declined'}]}";

    static Stream<Arguments> rows() {
        return Stream.of(
                row("boolean", "", "valueBoolean:true"),
                row("boolean", "", "valueString:'ja'", TYPE),
                row("decimal", "", "valueDecimal:1.5"),
                row("decimal", "", "valueInteger:1", TYPE),
                row("integer", "", "valueInteger:1"),
                row("integer", "", "valueDecimal:1.0", TYPE),
                row("date", "", "valueDate:'2026-06'"),
                row("date", "", "valueDateTime:'2026-06-01T10:00:00Z'", TYPE),
                row("dateTime", "", "valueDateTime:'2026-06-01T10:00:00Z'"),
                row("dateTime", "", "valueDate:'2026-06-01'", TYPE),
                row("time", "", "valueTime:'10:00:00'"),
                row("time", "", "valueString:'10:00'", TYPE),
                row("string", "", "valueString:'a'"),
                row("string", "", "valueUri:'urn:a'", TYPE),
                row("text", "", "valueString:'a'"),
                row("url", "", "valueUri:'urn:a'"),
                row("url", "", "valueString:'urn:a'", TYPE),
                row("attachment", "", "valueAttachment:{title:'a'}"),
                row("attachment", "", "valueString:'a'", TYPE),
                row("reference", "", "valueReference:{display:'Ola'}"),
                row("reference", "", "valueString:'Ola'", TYPE),
                row("quantity", "", "valueQuantity:{value:1}"),
                row("quantity", "", "valueDecimal:1", TYPE),
                row("choice", "", "valueCoding:{system:'urn:x',code:'ja'}"),
                row("choice", "", "valueString:'ja'", TYPE),
                row("open-choice", "", "valueString:'ja'"),
                row("open-choice", "", "valueInteger:1", TYPE),
                // Options
                row("choice", CODES, "valueCoding:{system:'urn:x',code:'ja'}"),
                row("choice", CODES, "valueCoding:{system:'urn:y',code:'ja'}", OPTION_SYSTEM),
                row("choice", CODES, "valueCoding:{code:'ja'}", OPTION_SYSTEM),
                row("choice", CODES, "valueCoding:{system:'urn:x',code:'kanskje'}", OPTION),
                row("choice", CODES, "valueCoding:{code:'nei'}"),
                row("choice", ",answerOption:[{valueInteger:128},{valueInteger:300}]", "valueInteger:300"),
                row("choice", ",answerOption:[{valueInteger:128},{valueInteger:300}]", "valueInteger:301", OPTION),
                row("choice", ",answerOption:[{valueInteger:128}]", "valueCoding:{code:'128'}", TYPE),
                row("choice", ",answerOption:[{valueDate:'2026-06-01'}]", "valueDate:'2026-06-01'"),
                row("choice", ",answerOption:[{valueDate:'2026-06-01'}]", "valueDate:'2026-06-02'", OPTION),
                row("choice", ",answerOption:[{valueTime:'10:00:00'}]", "valueTime:'10:00:00'"),
                row("choice", ",answerOption:[{valueTime:'10:00:00'}]", "valueTime:'11:00:00'", OPTION),
                row("choice", ",answerOption:[{valueString:'hjemme'}]", "valueString:'hjemme'"),
                row("choice", ",answerOption:[{valueString:'hjemme'}]", "valueString:'ute'", OPTION),
                row("open-choice", RED, "valueCoding:{system:'urn:x',code:'r'}"),
                row("open-choice", RED, "valueCoding:{system:'urn:x',code:'b'}", OPTION),
                row("open-choice", RED, "valueString:'gul'"),
                row("open-choice", RED, "valueCoding:{display:'gul'}"),
                row("choice", SCALE, "valueCoding:{system:'" + SCALES + "',code:'attainment'}"),
                row("choice", SCALE, "valueCoding:{system:'" + SCALES + "',code:'height'}", OPTION),
                row("choice", SCALE, "valueCoding:{system:'urn:y',code:'attainment'}", OPTION_SYSTEM),
                row("choice", SCALE, "valueCoding:{code:'attainment'}", OPTION_SYSTEM),
                row(
                        "choice",
                        ",answerValueSet:'https://elsewhere.example/list'",
                        "valueCoding:{system:'urn:x',code:'1'}"),
                // Least and most
                row("integer", least("valueInteger:0"), "valueInteger:0"),
                row("integer", least("valueInteger:0"), "valueInteger:-1", LITTLE),
                row("integer", most("valueInteger:10"), "valueInteger:10"),
                row("integer", most("valueInteger:10"), "valueInteger:11", MUCH),
                row("decimal", least("valueDecimal:0.5"), "valueDecimal:0.50"),
                row("decimal", least("valueDecimal:0.5"), "valueDecimal:0.49", LITTLE),
                row("decimal", most("valueDecimal:0.5"), "valueDecimal:0.51", MUCH),
                row("date", least("valueDate:'2026-06-01'"), "valueDate:'2026-06-01'"),
                row("date", least("valueDate:'2026-06-01'"), "valueDate:'2026-05-31'", LITTLE),
                row("date", least("valueDate:'2026-06-01'"), "valueDate:'2026'"),
                row("date", most("valueDate:'2026-06-01'"), "valueDate:'2026-06-02'", MUCH),
                row(
                        "dateTime",
                        least("valueDateTime:'2026-06-01T10:00:00+02:00'"),
                        "valueDateTime:'2026-06-01T07:59:00Z'",
                        LITTLE),
                row(
                        "dateTime",
                        most("valueDateTime:'2026-06-01T10:00:00+02:00'"),
                        "valueDateTime:'2026-06-01T08:01:00Z'",
                        MUCH),
                row("time", most("valueTime:'12:00:00'"), "valueTime:'12:00:01'", MUCH),
                row("quantity", quantity("min", 40), "valueQuantity:{value:40,unit:'kg'}"),
                row("quantity", quantity("min", 40), "valueQuantity:{value:39.9,unit:'kg'}", LITTLE),
                row("quantity", quantity("max", 200), "valueQuantity:{value:200.1,unit:'kg'}", MUCH),
                row("quantity", quantity("max", 200), "valueQuantity:{value:1,unit:'lb'}", "wm-answer-unit"),
                row("quantity", coded("unit:'kg'," + KG), "valueQuantity:{value:70,unit:'kg'}"),
                row("quantity", coded(KG), "valueQuantity:{value:70,unit:'kg'}", UNIT_CODE),
                row("quantity", coded("unit:'kilo'," + KG), "valueQuantity:{value:70,unit:'kg'}", UNIT_CODE),
                row("quantity", coded(KG), "valueQuantity:{value:70,code:'kg',system:'urn:x'}", UNIT_CODE),
                row("quantity", coded(KG), "valueQuantity:{value:70,code:'[lb_av]'}", "wm-answer-unit"),
                row("quantity", coded(KG), "valueQuantity:{value:70," + KG + "}"),
                row("quantity", coded(KG), "valueQuantity:{value:39," + KG + "}", LITTLE),
                // Nothing, and why: a fault only where another type was asked for
                row("integer", least("valueInteger:0"), "_valueInteger:" + WHY),
                row("date", most("valueDate:'2026-06-01'"), "_valueDate:" + WHY),
                row("boolean", "", "_valueBoolean:" + WHY),
                row("integer", least("_valueInteger:" + WHY), "valueInteger:1"),
                row("choice", ",answerOption:[{valueString:'hjemme'}]", "_valueString:" + WHY),
                row("quantity", quantity("min", 40), "valueQuantity:{unit:'kg',_value:" + WHY + "}"),
                row("quantity", quantity("min", 40), "valueQuantity:{unit:'lb',_value:" + WHY + "}"),
                row("quantity", bound("min", "unit:'kg'"), "valueQuantity:{value:1,unit:'kg'}"),
                row("string", ",maxLength:4", "_valueInteger:" + WHY, TYPE),
                // Length
                row("string", ",maxLength:4", "valueString:'hjem'"),
                row("string", ",maxLength:4", "valueString:'hjem!'", "wm-answer-too-long"),
                row("text", ",maxLength:2", "valueString:'👵🏽'"),
                row(
                        "string",
                        ",extension:[{url:'http://hl7.org/fhir/StructureDefinition/minLength',valueInteger:4}]",
                        "valueString:'hje'",
                        "wm-answer-too-short"),
                row(
                        "decimal",
                        ",extension:[{url:'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces',valueInteger:1}]",
                        "valueDecimal:1.5"),
                row(
                        "decimal",
                        ",extension:[{url:'http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces',valueInteger:1}]",
                        "valueDecimal:1.55",
                        "wm-answer-decimals"));
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @MethodSource("rows")
    void areHeldToTheQuestion(String type, String more, String value, List<String> rules) {
        assertThat(FormAndAnswers.faults(
                        "{linkId:'q',type:'" + type + "'" + more + "}", "{linkId:'q',answer:[{" + value + "}]}"))
                .extracting(fault -> fault.replaceAll(" @.*", ""))
                .isEqualTo(rules);
    }

    @Test
    void areKeptWhereTheirListIsNotHeld() {
        String form = "{linkId:'q',type:'choice',answerValueSet:'https://elsewhere.example/list'}";
        assertThat(FormAndAnswers.faultsOf(form, "{linkId:'q',answer:[{valueCoding:{code:'1'}}]}", "completed"))
                .filteredOn(fault -> fault.rule().equals("wm-answer-list-unknown"))
                .extracting(Fault::severity)
                .containsExactly(IssueSeverity.WARNING);
    }

    static Stream<Arguments> units() {
        return Stream.of(
                Arguments.of(
                        Language.BOKMAAL,
                        "må ha enheten kilo med code kg og system http://unitsofmeasure.org. Legg til eller rett code og system."),
                Arguments.of(
                        Language.NYNORSK,
                        "må ha eininga kilo med code kg og system http://unitsofmeasure.org. Legg til eller rett code og system."),
                Arguments.of(
                        Language.ENGLISH,
                        "must have the unit kilo with code kg and system http://unitsofmeasure.org. Add or correct code and system."));
    }

    @ParameterizedTest
    @MethodSource("units")
    void nameTheCodeOfTheUnitThatLacks(Language language, String text) {
        String form = "{linkId:'q',type:'quantity'" + coded("unit:'kilo'," + KG) + "}";
        assertThat(told(form, "valueQuantity:{value:70,unit:'kg'}", UNIT_CODE, language))
                .endsWith(text);
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of(
                        Language.BOKMAAL,
                        "» er ikke et av svarene som kan velges på «q» (linkId q): koden er det, men med system urn:x."
                                + " Legg til eller rett system."),
                Arguments.of(
                        Language.NYNORSK,
                        "» er ikkje eit av svara som kan veljast på «q» (linkId q): koden er det, men med system urn:x."
                                + " Legg til eller rett system."),
                Arguments.of(
                        Language.ENGLISH,
                        "” is not one of the answers that can be chosen for “q” (linkId q): the code is, but with system urn:x."
                                + " Add or correct system."));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nameTheSystemThatTheCodeHasHere(Language language, String text) {
        String form = "{linkId:'q',text:'q',type:'choice'" + CODES + "}";
        assertThat(told(form, "valueCoding:{system:'urn:y',code:'ja'}", OPTION_SYSTEM, language))
                .endsWith("urn:y|ja" + text);
        assertThat(told(form, "valueCoding:{code:'ja'}", OPTION_SYSTEM, language))
                .endsWith("ja" + text)
                .doesNotContain("|");
        assertThat(told(form, "valueCoding:{system:'urn:x',code:'kanskje'}", OPTION, language))
                .contains("urn:x|kanskje");
    }

    private static String told(String form, String value, String rule, Language language) {
        return FormAndAnswers.faultsOf(form, "{linkId:'q',answer:[{" + value + "}]}", "completed").stream()
                .filter(fault -> fault.rule().equals(rule))
                .map(fault -> FaultTexts.of(fault, language))
                .collect(Collectors.joining());
    }

    private static String least(String value) {
        return ",extension:[{url:'http://hl7.org/fhir/StructureDefinition/minValue'," + value + "}]";
    }

    private static String most(String value) {
        return ",extension:[{url:'http://hl7.org/fhir/StructureDefinition/maxValue'," + value + "}]";
    }

    private static String quantity(String bound, int value) {
        return bound(bound, "value:" + value + ",unit:'kg'");
    }

    private static String coded(String unit) {
        return bound("min", "value:40," + unit);
    }

    private static String bound(String bound, String quantity) {
        return ",extension:[{url:'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-" + bound
                + "Quantity',valueQuantity:{" + quantity + "}}]";
    }

    private static Arguments row(String type, String more, String value, String... rules) {
        return Arguments.of(type, more, value, List.of(rules));
    }
}
