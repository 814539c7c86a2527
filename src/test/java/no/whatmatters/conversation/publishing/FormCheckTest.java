package no.whatmatters.conversation.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.conversation.extract.ExtractionCheck;
import no.whatmatters.conversation.extract.TestForms;
import no.whatmatters.conversation.form.FormExpression;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form that is to be published is told. */
class FormCheckTest {

    private static final FormCheck CHECK = new FormCheck(
            TestForms.EXPRESSIONS, new ExtractionCheck(TestForms.FHIR, TestForms.EXPRESSIONS, TestForms::definition));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-conversation",
                "first-conversation-nb",
                "first-conversation-nn",
                "follow-up-conversation",
                "follow-up-conversation-nb",
                "follow-up-conversation-nn",
                "home-care-assessment",
                "home-care-assessment-nb",
                "home-care-assessment-nn"
            })
    void findsNothingWrongWithTheGuidesOwn(String form) {
        assertThat(faults(TestForms.guideForm(form))).isEmpty();
    }

    /** Forms that nobody made for this server; what they make that is not made here is their only fault. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    others/au-aged-care-support-plan    | -
                    others/au-health-assessment-75      | form-cannot-make imm
                    others/dk-genoptraeningsplan        | -
                    others/dk-sygeplejefaglig-udredning | -
                    others/no-ernaering-nrs             | -
                    others/no-hva-er-viktig-nordvik     | -
                    others/no-legemiddelgjennomgang     | -
                    others/no-news2-hjemmebesok         | -
                    others/no-parorende                 | -
                    others/us-hunger-vital-sign         | -
                    others/us-patient-intake            | form-would-write-over demo, form-cannot-make allergies
                    others/us-phq-9                     | -
                    spec/mother-and-children            | form-cannot-make (root)
                    spec/observation-relations          | -
                    spec/registration-by-bundle         | form-cannot-make (root)
                    spec/registration-by-definition     | form-cannot-make person
                    spec/registration-by-template       | form-cannot-make person
                    spec/update-and-conditions          | form-would-write-over person, form-cannot-make gp""")
    void findsInOthersOnlyWhatIsNotMadeHere(String name, @Nullable String expected) {
        Questionnaire form = TestForms.file(Questionnaire.class, name + ".form");
        form.setStatus(PublicationStatus.ACTIVE);
        assertThat(String.join(", ", faults(form))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Goal.description.text      | Goal.beskrivelse             | extract-element-unknown goal.words
                    /what-matters-goal\"        | /finnes-ikke\"                | extract-profile-unknown goal
                    %resource.authored.toString() | %resource.(               | form-expression-unreadable goal
                    %resource.authored.toString() | %resource.finnes()        | form-expression-unreadable goal
                    \"%newGoal\"               | \"%nyttMal\"                 | form-variable-unknown goal
                    Goal.start[x]              | Goal.statusDate              | extract-never-valid goal
                    text/fhirpath              | text/cql                     | form-expression-language goal""")
    void namesThePlaceOfAFault(String right, String wrong, String expected) {
        String json =
                CompiledGuide.read("Questionnaire-first-conversation.json").replaceAll("\\s+", " ");
        String mutated = json.replace(right.replace("\\\"", "\""), wrong.replace("\\\"", "\""));
        assertThat(faults(TestForms.read(Questionnaire.class, mutated)))
                .satisfies(each -> assertThat(expected.equals("-") || each.contains(expected))
                        .isTrue());
    }

    @Test
    void tellsAllFaultsAndNotTheFirst() {
        Questionnaire form = form();
        item(form, "a", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("%ingen.where(")));
        item(form, "b", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("%patient.name + %ingen")));
        item(form, "c", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("%patient.name")));
        assertThat(faults(form)).containsExactly("form-expression-unreadable a", "form-variable-unknown b");
    }

    @Test
    void knowsTheNamesOfEachPlace() {
        Questionnaire form = form();
        QuestionnaireItemComponent group = item(form, "group", QuestionnaireItemType.GROUP);
        group.addExtension(new Extension(
                Sdc.ITEM_POPULATION_CONTEXT, expression("%patient.contact").setName("contact")));
        group.addExtension(new Extension(
                Sdc.VARIABLE,
                expression("Observation?subject={{%patient.id}}&focus={{%contact.id}}&x={{%nei}}")
                        .setName("scores")
                        .setLanguage(FormExpression.QUERY)));
        QuestionnaireItemComponent below = group.addItem().setLinkId("below").setType(QuestionnaireItemType.STRING);
        below.addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("%contact.name & %scores.entry.count()")));
        item(form, "beside", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("%contact.name")));
        assertThat(faults(form)).containsExactly("form-variable-unknown group", "form-variable-unknown beside");
    }

    /** What the form was filled in from is not there any more when it is answered. */
    @Test
    void asksNoQueryWhenItIsExtracted() {
        Questionnaire form = TestForms.guideForm("follow-up-conversation");
        form.getItem().get(1).getExtension().stream()
                .filter(each -> Sdc.VARIABLE.equals(each.getUrl()))
                .map(each -> (Expression) each.getValue())
                .filter(each -> each.getName().equals("earlierGoal"))
                .forEach(each -> each.setExpression("'Goal/' + %goal.id"));
        assertThat(faults(form)).contains("form-query-not-here earlier.score");
    }

    @Test
    void holdsAnswersToWhatTheirElementTakes() {
        Questionnaire form = TestForms.guideForm("first-conversation");
        form.getItem().get(1).getItem().get(5).setType(QuestionnaireItemType.ATTACHMENT);
        assertThat(faults(form)).containsExactly("extract-value-does-not-fit goal.score");
    }

    @Test
    void holdsFixedValuesToWhatTheirElementTakes() {
        String json = CompiledGuide.read("Questionnaire-first-conversation.json")
                .replace("\"valueCode\": \"final\"", "\"valueCode\": \"ferdig\"");
        assertThat(faults(TestForms.read(Questionnaire.class, json)))
                .isNotEmpty()
                .allMatch(each -> each.startsWith("extract-value-does-not-fit"));
    }

    @Test
    void looksIntoTemplates() {
        Questionnaire form = form();
        form.addExtension(new Extension(Sdc.TEMPLATE_EXTRACT_BUNDLE, new Reference("#ingen")));
        form.addExtension(new Extension(Sdc.TEMPLATE_EXTRACT_BUNDLE, new Reference("#patch")));
        form.addContained(TestForms.read(Bundle.class, """
                {"resourceType": "Bundle", "id": "patch", "type": "transaction", "entry": [{
                  "resource": {"resourceType": "Parameters", "parameter": [{"name": "operation", "part": [
                    {"name": "type", "valueCode": "replaces"}, {"name": "path", "valueString": "Goal.status"}]}]},
                  "request": {"method": "PATCH"}},
                 {"resource": {"resourceType": "Task", "intent": "order", "_status": {"extension": [{
                    "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue",
                    "valueString": "%nei"}]}}},
                 {"resource": {"resourceType": "Task", "status": "requested"}},
                 {"resource": {"resourceType": "CareTeam"}},
                 {"resource": {"resourceType": "Goal"}, "request": {"method": "PUT", "url": "Goal/1"}}]}"""));
        assertThat(faults(form))
                .containsExactlyInAnyOrder(
                        "extract-template-unknown (root)",
                        "extract-patch-incomplete (root)",
                        "extract-patch-without-target (root)",
                        "form-variable-unknown (root)",
                        "extract-never-valid (root)",
                        "form-cannot-make (root)",
                        "extract-never-valid (root)",
                        "extract-never-valid (root)",
                        "extract-never-valid (root)",
                        "form-would-write-over (root)");
    }

    @Test
    void readsLaunchContextAndVariablesStrictly() {
        Questionnaire form = form();
        item(form, "a", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.INITIAL_EXPRESSION, expression("1")))
                .addExtension(new Extension(Sdc.VARIABLE, expression("1")));
        assertThat(faults(form)).containsExactly("form-annotation-incomplete a");
        form.addExtension().setUrl(Sdc.LAUNCH_CONTEXT).addExtension("type", new CodeType("Patient"));
        assertThat(faults(form)).containsExactly("form-annotation-incomplete (root)");
    }

    @Test
    void looksAtNothingElse() {
        Questionnaire draft = TestForms.guideForm("first-conversation");
        draft.getItem().get(1).getItem().get(5).setType(QuestionnaireItemType.ATTACHMENT);
        draft.setStatus(PublicationStatus.DRAFT);
        assertThat(faults(draft)).isEmpty();
        Questionnaire plain = form();
        item(plain, "a", QuestionnaireItemType.STRING)
                .addExtension(new Extension(Sdc.ENABLE_WHEN_EXPRESSION, expression("%helsenorge.finnes(")));
        assertThat(faults(plain)).isEmpty();
    }

    private static Questionnaire form() {
        Questionnaire form = new Questionnaire();
        form.setStatus(PublicationStatus.ACTIVE);
        Extension patient = form.addExtension().setUrl(Sdc.LAUNCH_CONTEXT);
        patient.addExtension("name", new Coding().setCode("patient"));
        return form;
    }

    private static QuestionnaireItemComponent item(Questionnaire form, String linkId, QuestionnaireItemType type) {
        return form.addItem().setLinkId(linkId).setType(type);
    }

    private static Expression expression(String text) {
        return new Expression().setLanguage(FormExpression.FHIRPATH).setExpression(text);
    }

    private static List<String> faults(Questionnaire form) {
        return CHECK.faultsOf(form).stream()
                .map(each -> each.refusal().code() + " " + each.place().item())
                .toList();
    }
}
