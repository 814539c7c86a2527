package no.whatmatters.conversation.populate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {

    private static final String INITIAL =
            "'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression','valueExpression'";
    private static final String CONTEXT =
            "'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext','valueExpression'";
    private static final String VARIABLE = "'url':'http://hl7.org/fhir/StructureDefinition/variable','valueExpression'";

    @Test
    void startsAResponseInProgressAboutThePerson() {
        var response = Filled.ofItems(item("name", "string", "%patient.name.family"))
                .population()
                .response();
        assertThat(response.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(response.getQuestionnaire()).isEqualTo("https://example.org/q|1");
        assertThat(response.getSubject().getReference()).isEqualTo("Patient/kari");
        assertThat(response.getAuthoredElement().getValueAsString()).startsWith("2026-06-01T10:00:00");
        assertThat(Filled.lines(response)).containsExactly("name=Nordmann");
    }

    /** What an expression finds becomes an answer of the question's type, or none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "boolean | true | f=true",
                "boolean | 'ja' |",
                "integer | 5 | f=5",
                "integer | 5.0 | f=5",
                "integer | 4.5 |",
                "decimal | 4.5 | f=4.5",
                "date | @2026-05-04 | f=2026-05-04",
                "date | @2026-05-04T09:30:00+02:00 | f=2026-05-04",
                "date | @2026-05 | f=2026-05",
                "dateTime | @2026-05-04 | f=2026-05-04",
                "time | @T09:30:00 | f=09:30:00",
                "string | 'Kari' | f=Kari",
                "text | 4.5 | f=4.5",
                "url | 'https://example.org/a' | f=https://example.org/a",
                "quantity | 4 | f={'value':4}",
                "reference | %patient | f={'reference':'Patient/kari'}",
                "reference | 'Patient/liv' | f={'reference':'Patient/liv'}",
                "integer | 'Kari' |",
                "attachment | 'Kari' |"
            })
    void becomesTheTypeOfTheQuestion(String type, String expression, String line) {
        Population population = Filled.ofItems(item("f", type, expression)).population();
        assertThat(Filled.lines(population.response())).isEqualTo(line == null ? List.of() : List.of(line));
        assertThat(population.issues()).hasSize(line == null ? 1 : 0);
    }

    @Test
    void aQuantityIsANumberOnlyInTheUnitOfTheQuestion() {
        String unit = ",'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',"
                + "'valueCoding':{'system':'http://unitsofmeasure.org','code':'%s'}},{" + INITIAL
                + ":{'language':'text/fhirpath','expression':'160 \\u0027cm\\u0027'}}]";
        assertThat(lines("{'linkId':'h','type':'decimal'" + unit.formatted("cm") + "}"))
                .containsExactly("h=160");
        assertThat(lines("{'linkId':'h','type':'decimal'" + unit.formatted("m") + "}"))
                .isEmpty();
    }

    @Test
    void aChoiceIsOneOfItsOptions() {
        String options = ",'answerOption':[{'valueCoding':{'system':'s','code':'a','display':'Alene'}},"
                + "{'valueCoding':{'system':'s','code':'b'}}]";
        assertThat(lines(item("c", "choice", "'a'", options)))
                .containsExactly("c={'system':'s','code':'a','display':'Alene'}");
        assertThat(lines(item("c", "choice", "'z'", options))).isEmpty();
        assertThat(lines(item("c", "open-choice", "'z'", options))).containsExactly("c=z");
    }

    @Test
    void theInitialValueStandsWhereNothingIsFound() {
        String initial = ",'initial':[{'valueString':'Oslo'}]";
        assertThat(lines(item("a", "string", "%patient.address.city", initial))).containsExactly("a=Oslo");
        assertThat(lines(item("a", "string", "%patient.name.given", initial))).containsExactly("a=Kari");
    }

    @Test
    void oneQuestionTakesOneValueAndARepeatingOneTakesAll() {
        Population one = Filled.ofItems(item("n", "string", "'a' | 'b'")).population();
        assertThat(Filled.lines(one.response())).containsExactly("n=a");
        assertThat(one.issues()).extracting(fault -> fault.refusal().code()).containsExactly("populate-more-than-one");
        assertThat(lines(item("n", "string", "'a' | 'b'", ",'repeats':true"))).containsExactly("n=a=b");
    }

    @Test
    void aGroupRepeatsForEachThatAQueryFinds() {
        String group = "{'linkId':'g','type':'group','repeats':true,'extension':[{" + CONTEXT
                + ":{'name':'c','language':'application/x-fhir-query','expression':'Condition?patient={{%patient.id}}'}}],'item':["
                + item("g.text", "string", "%c.code.text") + "," + item("g.since", "date", "%c.onset") + "]}";
        Filled form = Filled.ofItems(group)
                .answering("Condition?patient=kari", condition("Hoftebrudd", "2026-04-28"), condition("KOLS", null));
        assertThat(Filled.lines(form.population().response()))
                .containsExactly("g", "  g.text=Hoftebrudd", "  g.since=2026-04-28", "g", "  g.text=KOLS");
    }

    /** Two levels of repetition: each plan with its own goals, from one query for each plan. */
    @Test
    void aGroupRepeatsWithinAGroupThatRepeats() {
        String inner = "{'linkId':'g.o','type':'group','repeats':true,'extension':[{" + CONTEXT
                + ":{'name':'o','language':'application/x-fhir-query','expression':'Observation?focus=Condition/{{%c.id}}'}}],"
                + "'item':[" + item("g.o.v", "decimal", "%o.value.value") + "]}";
        String group = "{'linkId':'g','type':'group','repeats':true,'extension':[{" + CONTEXT
                + ":{'name':'c','language':'application/x-fhir-query','expression':'Condition?patient={{%patient.id}}'}}],'item':["
                + item("g.text", "string", "%c.code.text") + "," + inner + "]}";
        Filled form = Filled.ofItems(group)
                .answering("Condition?patient=kari", condition("Hoftebrudd", null), condition("KOLS", null))
                .answering("Observation?focus=Condition/Hoftebrudd", value("1"), value("2.5"))
                .answering("Observation?focus=Condition/KOLS", value("3"));
        assertThat(Filled.lines(form.population().response()))
                .containsExactly(
                        "g",
                        "  g.text=Hoftebrudd",
                        "  g.o",
                        "    g.o.v=1",
                        "  g.o",
                        "    g.o.v=2.5",
                        "g",
                        "  g.text=KOLS",
                        "  g.o",
                        "    g.o.v=3");
    }

    @Test
    void aVariableIsAskedForOnceAndOnlyWhenItIsUsed() {
        String group = "{'linkId':'g','type':'group','extension':[{" + VARIABLE
                + ":{'name':'all','language':'application/x-fhir-query','expression':'Condition?patient={{%patient.id}}'}},{"
                + VARIABLE
                + ":{'name':'unused','language':'application/x-fhir-query','expression':'Goal?patient={{%patient.id}}'}}],"
                + "'item':[" + item("a", "string", "%all.entry.resource.code.text") + ","
                + item("b", "integer", "%all.entry.count()") + "]}";
        Filled form = Filled.ofItems(group).answering("Condition?patient=kari", condition("Hoftebrudd", null));
        assertThat(Filled.lines(form.population().response())).containsExactly("g", "  a=Hoftebrudd", "  b=1");
        assertThat(form.asked).containsExactly("Condition?patient=kari");
    }

    @Test
    void whatCannotBeFilledIsSaidAndTheRestIsFilled() {
        Filled form = Filled.ofItems(item("broken", "string", "%patient.name.where(") + ","
                + item("unknown", "string", "%nobody.name") + "," + item("name", "string", "%patient.name.family"));
        Population population = form.population();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann");
        assertThat(population.issues())
                .extracting(fault -> fault.place().linkId())
                .containsExactly("broken", "unknown");
        assertThat(population
                        .issues()
                        .get(1)
                        .refusal()
                        .text(
                                Language.ENGLISH,
                                population.issues().get(1).arguments().toArray()))
                .contains("unknown", "%nobody");
    }

    @Test
    void aQueryThatIsNotAnsweredLeavesItsPartOpen() {
        String group = "{'linkId':'g','type':'group','repeats':true,'extension':[{" + CONTEXT
                + ":{'name':'c','language':'application/x-fhir-query','expression':'Flag?patient={{%patient.id}}'}}],'item':["
                + item("g.text", "string", "%c.code.text") + "]}";
        Population population = Filled.ofItems(group + "," + item("name", "string", "%patient.name.family"))
                .population();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann");
        assertThat(population.issues())
                .extracting(fault -> fault.refusal().code())
                .containsExactly("populate-query-not-answered");
    }

    /** Its value missing, the query would ask for everybody's records. */
    @Test
    void aQueryWithoutItsValueIsNotAsked() {
        String group = "{'linkId':'g','type':'group','repeats':true,'extension':[{" + CONTEXT
                + ":{'name':'c','language':'application/x-fhir-query','expression':'Condition?patient={{%patient.link.other.reference}}'}}],'item':["
                + item("g.text", "string", "%c.code.text") + "]}";
        Filled form = Filled.ofItems(group);
        assertThat(form.population().issues())
                .extracting(fault -> fault.refusal().code())
                .containsExactly("populate-query-incomplete");
        assertThat(form.asked).isEmpty();
    }

    @Test
    void valuesInAQueryCannotBecomeParameters() {
        String group = "{'linkId':'g','type':'group','extension':[{" + VARIABLE
                + ":{'name':'all','language':'application/x-fhir-query','expression':'Condition?code={{%evil}}'}}],"
                + "'item':[" + item("a", "integer", "%all.entry.count()") + "]}";
        Filled form = Filled.ofItems(group.replace("%evil", "%patient.name.text"));
        form.context.put("patient", List.of(new Patient().addName(new HumanName().setText("x&patient=Patient/liv"))));
        form.population();
        assertThat(form.asked).containsExactly("Condition?code=x%26patient%3DPatient%2Fliv");
    }

    @Test
    void whatTheFormIsStartedWithIsMissed() {
        Filled form = Filled.ofItems(item("name", "string", "%patient.name.family"));
        form.context.clear();
        Population population = form.population();
        assertThat(Filled.lines(population.response())).isEmpty();
        assertThat(population.issues())
                .extracting(fault -> fault.refusal().code())
                .containsExactly("populate-context-missing");
    }

    @Test
    void aQuestionBelowAQuestionStandsInItsAnswer() {
        String child = item("n.g", "string", "%patient.name.given");
        assertThat(lines(item("n", "string", "%patient.name.family", ",'item':[" + child + "]")))
                .containsExactly("n=Nordmann", "  n.g=Kari");
    }

    private static List<String> lines(String items) {
        return Filled.lines(Filled.ofItems(items).population().response());
    }

    private static String item(String linkId, String type, String expression) {
        return item(linkId, type, expression, "");
    }

    private static String item(String linkId, String type, String expression, String more) {
        return "{'linkId':'" + linkId + "','type':'" + type + "','extension':[{" + INITIAL
                + ":{'language':'text/fhirpath','expression':'" + expression.replace("'", "\\u0027") + "'}}]" + more
                + "}";
    }

    private static Resource condition(String text, @Nullable String onset) {
        Condition condition = new Condition();
        condition.setId("Condition/" + text + "/_history/2");
        condition.getCode().setText(text);
        if (onset != null) {
            condition.setOnset(new DateTimeType(onset));
        }
        return condition;
    }

    private static Resource value(String value) {
        return new Observation().setValue(new Quantity().setValue(new BigDecimal(value)));
    }
}
