package no.whatmatters.conversation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.FormFault;
import no.whatmatters.conversation.form.FormRefusal;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Sdc;
import no.whatmatters.conversation.form.Steps;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.endpoint.refusal.Refusal;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault of a form says which item and which annotation, and stops the extraction. */
class FormFaultsTest {

    private static final String GOAL = "http://hl7.org/fhir/StructureDefinition/Goal";

    private final Questionnaire form = new Questionnaire();
    private final QuestionnaireItemComponent item = form.addItem();
    private final QuestionnaireResponse answers = new QuestionnaireResponse();

    @BeforeEach
    void oneQuestion() {
        item.setLinkId("ord").setType(QuestionnaireItemType.STRING);
        answers.setStatus(QuestionnaireResponseStatus.COMPLETED);
        answers.addItem().setLinkId("ord").addAnswer().setValue(new StringType("Komme meg hjem"));
    }

    @Test
    void aProfileThatNobodyKnows() {
        makes("https://ukjent.example/profil");
        assertFault(ExtractRefusal.PROFILE_UNKNOWN, "definitionExtract");
        assertThat(fault().refusal().text(Language.BOKMAAL, fault().arguments().toArray()))
                .startsWith("Felt ord: definitionExtract viser til https://ukjent.example/profil");
    }

    @Test
    void aDataTypeIsNoResource() {
        makes("http://hl7.org/fhir/StructureDefinition/Quantity");
        assertFault(ExtractRefusal.PROFILE_UNKNOWN, "definitionExtract");
    }

    @Test
    void anElementThatTheProfileDoesNotHave() {
        makes(GOAL);
        item.setDefinition(GOAL + "#Goal.beskrivelse");
        assertFault(ExtractRefusal.ELEMENT_UNKNOWN, "definition");
    }

    @Test
    void aSliceThatTheProfileDoesNotHave() {
        makes(GOAL);
        item.setDefinition(GOAL + "#Goal.category:kind");
        assertFault(ExtractRefusal.ELEMENT_UNKNOWN, "definition");
    }

    @Test
    void aValueForAResourceThatIsNotMadeAround() {
        value(GOAL + "#Goal.lifecycleStatus", "fixed-value", new CodeType("active"));
        assertFault(ExtractRefusal.OUTSIDE_ITS_RESOURCE, "definitionExtractValue");
    }

    @Test
    void aDefinitionThatOnlyTellsWhatAnAnswerIsMakesNothing() {
        item.setDefinition(GOAL + "#Goal.description.text");
        Extraction extraction = TestForms.extract(form, answers);
        assertThat(extraction.transaction().getEntry()).isEmpty();
        assertThat(extraction.notes()).extracting(Note::what).containsExactly(ExtractRefusal.NOTHING_EXTRACTED);
    }

    @Test
    void aValueOfAnotherType() {
        makes(GOAL);
        item.setDefinition(GOAL + "#Goal.statusDate");
        assertFault(ExtractRefusal.VALUE_DOES_NOT_FIT, "definition");
    }

    @Test
    void aCodeThatTheElementDoesNotTake() {
        makes(GOAL);
        value(GOAL + "#Goal.lifecycleStatus", "fixed-value", new CodeType("ferdig"));
        assertFault(ExtractRefusal.VALUE_DOES_NOT_FIT, "definitionExtractValue");
    }

    @Test
    void twoAnswersForOneElement() {
        form.addExtension(extension(Sdc.DEFINITION_EXTRACT, part("definition", new CanonicalType(GOAL))));
        item.setDefinition(GOAL + "#Goal.description.text");
        answers.getItemFirstRep().addAnswer().setValue(new StringType("Og en til"));
        assertFault(ExtractRefusal.TOO_MANY_VALUES, "definition");
    }

    @Test
    void anExpressionThatCannotBeRead() {
        makes(GOAL);
        value(GOAL + "#Goal.description.text", "expression", expression("answer.value."));
        assertFault(FormRefusal.EXPRESSION_UNREADABLE, "definitionExtractValue");
    }

    @Test
    void aValueWithoutAValue() {
        makes(GOAL);
        item.addExtension(
                extension(Sdc.DEFINITION_EXTRACT_VALUE, part("definition", new UriType(GOAL + "#Goal.subject"))));
        assertFault(FormRefusal.ANNOTATION_INCOMPLETE, "definitionExtractValue");
    }

    @Test
    void aTemplateThatIsNotThere() {
        item.addExtension(extension(Sdc.TEMPLATE_EXTRACT, part("template", new Reference("#mal"))));
        assertFault(ExtractRefusal.TEMPLATE_UNKNOWN, "templateExtract");
    }

    @Test
    void aRelationThatSdcDoesNotHave() {
        item.addCode().setSystem("http://loinc.org").setCode("1-8");
        item.addExtension(Sdc.OBSERVATION_EXTRACT, new CodeType("sibling"));
        assertFault(ExtractRefusal.RELATION_UNKNOWN, "observationExtract");
    }

    @Test
    void aQueryForWhatToUpdate() {
        item.addExtension(Sdc.ITEM_EXTRACTION_CONTEXT, expression("Patient?_id={{%patient.id}}"));
        assertFault(ExtractRefusal.NOT_SUPPORTED, "itemExtractionContext");
    }

    @Test
    void aHostileExpressionIsStoppedWithItsPlace() {
        makes(GOAL);
        value(
                GOAL + "#Goal.description.text",
                "expression",
                expression("'a'.repeat(iif(true, 'a' & toString(), 'b')).first()"));
        assertFault(FormRefusal.EXPRESSION_ENDLESS, "definitionExtractValue");
    }

    @Test
    void theStepsOfAWholeExtractionAreLimited() {
        makes(GOAL);
        value(GOAL + "#Goal.description.text", "expression", expression("answer.value"));
        FormFault fault = catchThrowableOfType(
                FormFault.class,
                () -> TestForms.EXTRACTOR.extract(
                        Form.of(form), answers, Occurrences.byPlace(), Map.of(), TestForms.NOW, new Steps(2)));
        assertThat(fault.refusal()).isEqualTo(FormRefusal.EXPRESSION_ENDLESS);
    }

    @Test
    void answersThatTheFormDoesNotKnowAreTold() {
        makes(GOAL);
        answers.addItem().setLinkId("gammel").addAnswer().setValue(new BooleanType(true));
        answers.setStatus(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(TestForms.extract(form, answers).notes())
                .extracting(Note::what)
                .containsExactly(ExtractRefusal.NOT_COMPLETED, ExtractRefusal.LINK_ID_UNKNOWN);
    }

    private void makes(String canonical) {
        item.addExtension(extension(Sdc.DEFINITION_EXTRACT, part("definition", new CanonicalType(canonical))));
    }

    private void value(String definition, String kind, Type value) {
        item.addExtension(extension(
                Sdc.DEFINITION_EXTRACT_VALUE, part("definition", new UriType(definition)), part(kind, value)));
    }

    private static Type expression(String text) {
        boolean query = text.contains("?");
        return new org.hl7.fhir.r4.model.Expression()
                .setLanguage(query ? "application/x-fhir-query" : "text/fhirpath")
                .setExpression(text);
    }

    private static Extension extension(String url, Extension... parts) {
        Extension extension = new Extension(url);
        for (Extension each : parts) {
            extension.addExtension(each);
        }
        return extension;
    }

    private static Extension part(String url, Type value) {
        return new Extension(url, value);
    }

    private FormFault fault() {
        return catchThrowableOfType(FormFault.class, () -> TestForms.extract(form, answers));
    }

    private void assertFault(Refusal refusal, String annotation) {
        FormFault fault = fault();
        assertThat(fault.refusal()).as(fault.getMessage()).isEqualTo(refusal);
        assertThat(fault.place().linkId()).isEqualTo("ord");
        assertThat(fault.place().extension()).isEqualTo(annotation);
    }
}
