package no.whatmatters.validation.answer;

import java.util.EnumMap;
import java.util.Map;
import no.whatmatters.endpoint.refusal.InWords;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/**
 * What a question is called in a sentence about it: as its form translates it, or else as it stands there.
 *
 * @param text in the words of the form
 * @param translations those of the form, in our languages
 */
record QuestionText(String text, Map<Language, String> translations) implements InWords {

    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private static final int LONGEST = 80;

    static QuestionText of(QuestionnaireItemComponent item) {
        Map<Language, String> translations = new EnumMap<>(Language.class);
        for (Extension translation : item.getTextElement().getExtensionsByUrl(TRANSLATION)) {
            String tag = translation.getExtensionString("lang");
            Language language = tag == null ? null : Language.ofTag(tag);
            String content = translation.getExtensionString("content");
            if (language != null && content != null && !content.isBlank()) {
                translations.put(language, content);
            }
        }
        return new QuestionText(item.getText() != null ? item.getText() : item.getLinkId(), translations);
    }

    @Override
    public String in(Language language) {
        String shown = translations.getOrDefault(language, text);
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }
}
