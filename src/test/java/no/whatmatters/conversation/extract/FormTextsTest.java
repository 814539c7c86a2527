package no.whatmatters.conversation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the guide's forms say to a person, they say in bokmål, nynorsk and English. */
class FormTextsTest {

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    @ParameterizedTest
    @ValueSource(strings = {"first-conversation", "follow-up-conversation", "home-care-assessment"})
    void areInThreeLanguages(String name) {
        Questionnaire form = TestForms.guideForm(name);
        assertThat(form.getLanguage()).isEqualTo("nb");
        List<String> untranslated = new ArrayList<>();
        check("title", form.getTitleElement(), untranslated);
        form.getItem().forEach(each -> check(each, untranslated));
        assertThat(untranslated).isEmpty();
    }

    private static void check(QuestionnaireItemComponent item, List<String> untranslated) {
        if (item.hasText()) {
            check(item.getLinkId(), item.getTextElement(), untranslated);
        }
        for (QuestionnaireItemAnswerOptionComponent each : item.getAnswerOption()) {
            if (each.getValue() instanceof Coding coding && coding.hasDisplay()) {
                check(item.getLinkId() + " " + coding.getCode(), coding.getDisplayElement(), untranslated);
            }
        }
        item.getItem().forEach(each -> check(each, untranslated));
    }

    private static void check(String place, Element text, List<String> untranslated) {
        Set<String> languages = text.getExtensionsByUrl(TRANSLATION).stream()
                .filter(each -> each.getExtensionByUrl("content") != null)
                .map(FormTextsTest::language)
                .collect(Collectors.toSet());
        if (!languages.containsAll(Set.of("nn", "en"))) {
            untranslated.add(place);
        }
    }

    private static String language(Extension translation) {
        return translation.getExtensionByUrl("lang").getValue().primitiveValue();
    }
}
