package no.whatmatters.conversation.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final Form firstConversation = Form.of(FHIR.newJsonParser()
            .parseResource(Questionnaire.class, CompiledGuide.read("Questionnaire-first-conversation.json")));

    @Test
    void isATreeOfItemsWithTheirAnnotations() {
        assertThat(firstConversation.root().isRoot()).isTrue();
        assertThat(firstConversation.root().annotations(Sdc.DEFINITION_EXTRACT)).hasSize(1);
        assertThat(firstConversation.launchContext()).containsExactly("patient", "user");
        FormItem barrier = firstConversation.item("goal.barrier").orElseThrow();
        assertThat(barrier.repeats()).isTrue();
        assertThat(barrier.definition().orElseThrow()).endsWith("goal-barrier#Observation.value[x].text");
        assertThat(barrier.parent()).isSameAs(firstConversation.item("goal").orElseThrow());
    }

    @Test
    void itemsWithoutALinkIdOfTheirOwnAreFaults() {
        Questionnaire form = new Questionnaire();
        form.addItem().setLinkId("a").setType(QuestionnaireItemType.STRING);
        form.addItem().setLinkId("a").setType(QuestionnaireItemType.STRING);
        assertThatThrownBy(() -> Form.of(form))
                .isInstanceOfSatisfying(
                        FormFault.class, fault -> assertThat(fault.refusal()).isEqualTo(FormRefusal.LINK_ID_TWICE));
        form.getItem().get(1).setLinkId(null);
        assertThatThrownBy(() -> Form.of(form))
                .isInstanceOfSatisfying(
                        FormFault.class, fault -> assertThat(fault.refusal()).isEqualTo(FormRefusal.LINK_ID_MISSING));
    }

    @Test
    void aResponseIsPairedWithIt() {
        QuestionnaireResponse kari = FHIR.newJsonParser()
                .parseResource(
                        QuestionnaireResponse.class,
                        CompiledGuide.example("QuestionnaireResponse-kari-first-conversation"));
        kari.addItem().setLinkId("fra-en-annen-versjon");
        Answered answered = Answered.of(firstConversation, kari);
        assertThat(answered.children())
                .extracting(Answered::path)
                .containsExactly("goal[0]", "goal[1]", "goal[2]", "ask-again[0]");
        Answered barrier =
                answered.children("goal").get(0).children("goal.barrier").get(0);
        assertThat(barrier.perAnswer())
                .extracting(Answered::path)
                .containsExactly("goal[0]/goal.barrier[0]", "goal[0]/goal.barrier[1]");
        assertThat(barrier.perAnswer().get(1).values())
                .extracting(Object::toString)
                .containsExactly("Jeg er redd for å falle igjen");
        assertThat(answered.unknownLinkIds()).containsExactly("fra-en-annen-versjon");
    }

    @Test
    void anItemWithAnIdOfItsOwnIsNamedByItWhereverItStands() {
        QuestionnaireResponse kari = FHIR.newJsonParser()
                .parseResource(
                        QuestionnaireResponse.class,
                        CompiledGuide.example("QuestionnaireResponse-kari-first-conversation"));
        kari.getItem().get(2).setId("oksygen");
        kari.getItem().remove(0);
        assertThat(Answered.of(firstConversation, kari).children())
                .extracting(Answered::path)
                .containsExactly("goal[0]", "goal#oksygen", "ask-again[0]");
    }
}
