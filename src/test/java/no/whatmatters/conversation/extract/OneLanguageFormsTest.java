package no.whatmatters.conversation.extract;

import static no.whatmatters.conversation.extract.TestForms.extract;
import static no.whatmatters.conversation.extract.TestForms.guideForm;
import static no.whatmatters.conversation.extract.TestForms.guideResponse;
import static no.whatmatters.conversation.extract.TestForms.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The variants for Helsenorge's renderer: one language, scores as a choice, and the same meaning as their master. */
class OneLanguageFormsTest {

    private static final String NUMBERS = "https://w3id.org/whatmatters/fhir/CodeSystem/score-number";

    @ParameterizedTest
    @CsvSource({
        "first-conversation,nb,kari-first-conversation",
        "first-conversation,nn,kari-first-conversation",
        "follow-up-conversation,nb,kari-follow-up-conversation",
        "follow-up-conversation,nn,kari-follow-up-conversation",
        "home-care-assessment,nb,kari-home-care-assessment",
        "home-care-assessment,nn,kari-home-care-assessment"
    })
    void meansTheSameAsItsMaster(String form, String language, String response) {
        QuestionnaireResponse choices = guideResponse(response);
        choices.getItem().forEach(OneLanguageFormsTest::asChoice);
        String made = json(extract(guideForm(form + "-" + language), choices).transaction());
        assertThat(made)
                .isEqualTo(
                        json(extract(guideForm(form), guideResponse(response)).transaction()));
    }

    @ParameterizedTest
    @CsvSource({
        "first-conversation,nb",
        "first-conversation,nn",
        "follow-up-conversation,nb",
        "follow-up-conversation,nn",
        "home-care-assessment,nb",
        "home-care-assessment,nn"
    })
    void asksTheSameInOneLanguage(String form, String language) {
        Questionnaire variant = guideForm(form + "-" + language);
        assertThat(linkIds(variant)).isEqualTo(linkIds(guideForm(form)));
        assertThat(variant.getLanguage()).isEqualTo(language + "-NO");
        assertThat(json(variant)).doesNotContain("StructureDefinition/translation");
    }

    private static Set<String> linkIds(Questionnaire form) {
        Set<String> all = new TreeSet<>();
        form.getItem().forEach(item -> add(item, all));
        return all;
    }

    private static void add(QuestionnaireItemComponent item, Set<String> all) {
        all.add(item.getLinkId());
        item.getItem().forEach(child -> add(child, all));
    }

    private static void asChoice(QuestionnaireResponseItemComponent item) {
        item.getItem().forEach(OneLanguageFormsTest::asChoice);
        if (item.getAnswerFirstRep().getValue() instanceof IntegerType number) {
            item.getAnswerFirstRep().setValue(new Coding(NUMBERS, String.valueOf(number.getValue()), null));
        }
    }
}
