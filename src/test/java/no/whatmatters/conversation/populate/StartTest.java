package no.whatmatters.conversation.populate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.conversation.populate.Search.Found;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** What a form is filled in from, and how much of it. */
class StartTest {

    private static final String GOALS = "Condition?patient={{%patient.id}}";

    @Test
    void withoutTheServersKnowledgeQueriesAreNotAskedAndItIsSaid() {
        Filled form = Filled.form(withQueryAtRoot());
        Population population = form.withoutQueries();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann");
        assertThat(Filled.codes(population)).containsExactly("populate-not-asked");
    }

    @Test
    void theAnswerOfAQueryAtTheRootMayBeSent() {
        Filled form = Filled.form(withQueryAtRoot());
        form.context.put("conditions", List.of(bundle("Hoftebrudd")));
        Population population = form.withoutQueries();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann", "condition=Hoftebrudd");
        assertThat(population.issues()).isEmpty();
    }

    @Test
    void aNameThatTheFormDoesNotKnowIsToldAndNotUsed() {
        Filled form = Filled.form(withQueryAtRoot().replace("%conditions.entry", "%nobody.entry"));
        form.context.put("nobody", List.of(bundle("Hoftebrudd")));
        Population population = form.withoutQueries();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann");
        assertThat(Filled.codes(population)).containsExactly("populate-context-unknown", "form-variable-unknown");
    }

    @Test
    void whatNobodyAsksForIsNotMissed() {
        Filled form = Filled.form(withQueryAtRoot().replace("\"patient\"", "\"user\""));
        form.context.remove("patient");
        form.context.put("conditions", List.of(bundle("Hoftebrudd")));
        Population population = form.withoutQueries();
        assertThat(Filled.codes(population)).containsExactly("form-variable-unknown");
    }

    @Test
    void whoAsksAndWhereIsToldInTheResponse() {
        Filled form = Filled.form(withQueryAtRoot());
        PractitionerRole amina = new PractitionerRole();
        amina.setId("PractitionerRole/amina/_history/3");
        Encounter visit = new Encounter();
        visit.setId("besok");
        form.context.put("user", List.of(amina));
        form.context.put("encounter", List.of(visit));
        var response = form.withoutQueries().response();
        assertThat(response.getAuthor().getReference()).isEqualTo("PractitionerRole/amina");
        assertThat(response.getEncounter().getReference()).isEqualTo("Encounter/besok");
        form.context.put("user", List.of(new StringType("Amina")));
        assertThat(form.withoutQueries().response().hasAuthor()).isFalse();
    }

    @Test
    void aVariableWithoutANameIsToldAndTheRestIsFilled() {
        Population population = Filled.form(withQueryAtRoot().replace("\"name\":\"conditions\",", ""))
                .population();
        assertThat(Filled.lines(population.response())).containsExactly("name=Nordmann");
        assertThat(Filled.codes(population)).containsExactly("form-annotation-incomplete", "form-variable-unknown");
    }

    @Test
    void theFormItselfMayHaveAPopulationContext() {
        Filled form = Filled.form("""
                        {'resourceType':'Questionnaire','url':'https://example.org/q','version':'1','status':'active',
                         'extension':[{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext',
                          'valueExpression':{'name':'conditions','language':'application/x-fhir-query','expression':'Condition?patient=Patient/kari'}}],
                         'item':[{'linkId':'n','type':'integer','extension':[{
                          'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
                          'valueExpression':{'language':'text/fhirpath','expression':'%conditions.count()'}}]}]}
                        """.replace('\'', '"'))
                .answering("Condition?patient=Patient/kari", new Condition(), new Condition());
        form.context.clear();
        assertThat(Filled.lines(form.population().response())).containsExactly("n=2");
    }

    @Test
    void moreThanAHundredQueriesAreNotAsked() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < FormQueries.MOST_QUERIES + 5; i++) {
            items.append(i == 0 ? "" : ",").append(group(i, "Condition?patient=Patient/kari&_count=" + i));
        }
        int[] asked = {0};
        Population population = Filled.ofItems(items.toString()).populated(query -> {
            asked[0]++;
            return new Found(bundle("x"), false, false);
        });
        assertThat(asked[0]).isEqualTo(FormQueries.MOST_QUERIES);
        assertThat(Filled.codes(population)).hasSize(5).containsOnly("populate-too-many-queries");
    }

    @Test
    void afterTwoThousandRecordsNoMoreAreAskedFor() {
        String items = group(0, "Condition?patient=Patient/kari") + "," + group(1, "Condition?subject=Patient/kari");
        Population population = Filled.ofItems(items).populated(query -> {
            Bundle all = new Bundle();
            for (int i = 0; i < FormQueries.MOST_FOUND; i++) {
                all.addEntry().setResource(new Condition());
            }
            return new Found(all, false, false);
        });
        assertThat(Filled.codes(population)).containsExactly("populate-too-many", "populate-too-many-queries");
    }

    @Test
    void aResponseIsNotFilledWithoutEnd() {
        String inner = "{'linkId':'c','type':'group','repeats':true,'extension':[" + context("d", "%all")
                + "],'item':[{'linkId':'d','type':'string'}]}";
        String outer = "{'linkId':'a','type':'group','repeats':true,'extension':[" + context("b", "%all") + "],'item':["
                + inner + "]}";
        Filled form = Filled.form("""
                {'resourceType':'Questionnaire','url':'https://example.org/q','version':'1','status':'active',
                 'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/variable','valueExpression':
                   {'name':'all','language':'application/x-fhir-query','expression':'Condition?patient=Patient/kari'}}],
                 'item':[%s]}""".formatted(outer).replace('\'', '"'));
        form.context.clear();
        Population population = form.populated(query -> {
            Bundle all = new Bundle();
            for (int i = 0; i < 150; i++) {
                all.addEntry().setResource(new Condition());
            }
            return new Found(all, false, false);
        });
        assertThat(Filled.codes(population)).contains("populate-too-large");
        assertThat(Filled.allLines(population.response())).hasSizeBetween(4_000, 5_500);
    }

    @Test
    void aLongQueryIsNotAsked() {
        String items = group(0, "Condition?code=" + "a".repeat(FormQueries.LONGEST));
        Population population = Filled.ofItems(items).population();
        assertThat(Filled.codes(population)).containsExactly("populate-query-too-long");
    }

    @Test
    void whatWasLeftOutOfAnAnswerIsSaid() {
        Population population = Filled.ofItems(group(0, "Condition?patient=Patient/kari"))
                .populated(query -> new Found(bundle("x"), true, true));
        assertThat(Filled.codes(population)).containsExactly("populate-found-more", "populate-another-person");
    }

    private static String group(int number, String query) {
        return "{'linkId':'g%d','type':'group','repeats':true,'extension':[%s],'item':[{'linkId':'i%d','type':'string'}]}"
                .formatted(number, context("c", query), number);
    }

    private static String context(String name, String expression) {
        String language = expression.startsWith("%") ? "text/fhirpath" : "application/x-fhir-query";
        return "{'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext',"
                + "'valueExpression':{'name':'" + name + "','language':'" + language + "','expression':'" + expression
                + "'}}";
    }

    private static String withQueryAtRoot() {
        return """
                {'resourceType':'Questionnaire','url':'https://example.org/q','version':'1','status':'active','extension':[
                  {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext','extension':
                    [{'url':'name','valueCoding':{'code':'patient'}},{'url':'type','valueCode':'Patient'}]},
                  {'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext','extension':
                    [{'url':'name','valueCoding':{'code':'encounter'}},{'url':'type','valueCode':'Encounter'}]},
                  {'url':'http://hl7.org/fhir/StructureDefinition/variable','valueExpression':
                    {'name':'conditions','language':'application/x-fhir-query','expression':'%s'}}],
                 'item':[
                  {'linkId':'name','type':'string','extension':[{
                   'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
                   'valueExpression':{'language':'text/fhirpath','expression':'%%patient.name.family'}}]},
                  {'linkId':'condition','type':'string','extension':[{
                   'url':'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
                   'valueExpression':{'language':'text/fhirpath','expression':'%%conditions.entry.resource.code.text'}}]}]}
                """.formatted(GOALS).replace('\'', '"');
    }

    private static Bundle bundle(String text) {
        Condition condition = new Condition();
        condition.getCode().setText(text);
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        bundle.addEntry().setResource(condition);
        return bundle;
    }
}
