package no.whatmatters.conversation.extract;

import no.whatmatters.conversation.form.Sdc;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.StringType;

/** Small forms whose answers are many, in the shapes that cost most: each repetition could be compared with every other. */
final class WorstForms {

    private WorstForms() {}

    /** Each answer of the second group hangs on all of the first. */
    static Questionnaire conditions() {
        Questionnaire form = new Questionnaire();
        repeating(form.addItem(), "a", QuestionnaireItemType.BOOLEAN);
        QuestionnaireItemComponent asked = repeating(form.addItem(), "b", QuestionnaireItemType.STRING);
        asked.addCode(new Coding("https://kommunen.example/koder", "b", null));
        asked.addExtension(new Extension(Sdc.OBSERVATION_EXTRACT, new BooleanType(true)));
        form.getItem()
                .get(1)
                .addEnableWhen()
                .setQuestion("a.1")
                .setOperator(QuestionnaireItemOperator.EQUAL)
                .setAnswer(new BooleanType(true));
        return form;
    }

    /** All answers go into one resource. */
    static Questionnaire oneResource() {
        Questionnaire form = new Questionnaire();
        Extension makes = form.addExtension().setUrl(Sdc.DEFINITION_EXTRACT);
        makes.addExtension("definition", new CanonicalType("http://hl7.org/fhir/StructureDefinition/Goal"));
        repeating(form.addItem(), "a", QuestionnaireItemType.STRING)
                .setDefinition("http://hl7.org/fhir/StructureDefinition/Goal#Goal.note.text");
        return form;
    }

    private static QuestionnaireItemComponent repeating(
            QuestionnaireItemComponent group, String linkId, QuestionnaireItemType type) {
        group.setLinkId(linkId).setType(QuestionnaireItemType.GROUP).setRepeats(true);
        return group.addItem().setLinkId(linkId + ".1").setType(type);
    }

    /** Answers of so many repetitions of each group. */
    static QuestionnaireResponse answers(Questionnaire form, int repetitions) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        for (QuestionnaireItemComponent group : form.getItem()) {
            QuestionnaireItemComponent question = group.getItemFirstRep();
            for (int i = 0; i < repetitions; i++) {
                QuestionnaireResponseItemComponent item = response.addItem().setLinkId(group.getLinkId());
                item.addItem()
                        .setLinkId(question.getLinkId())
                        .addAnswer()
                        .setValue(
                                question.getType() == QuestionnaireItemType.BOOLEAN
                                        ? new BooleanType(i == repetitions - 1)
                                        : new StringType("Svar " + i));
            }
        }
        return response;
    }
}
