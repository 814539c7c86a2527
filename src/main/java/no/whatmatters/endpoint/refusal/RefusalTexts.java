package no.whatmatters.endpoint.refusal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Finds the sentence of a refusal in the texts beside its class. */
final class RefusalTexts {

    /** No fall-back to the language of the machine: it is not the caller's. */
    private static final Control ONLY_THE_LANGUAGE_ASKED_FOR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private RefusalTexts() {}

    static String text(Refusal refusal, Language language, Object... arguments) {
        String sentence = bundle(refusal.getClass(), language).getString(refusal.code());
        Object[] spoken = Arrays.stream(arguments)
                .map(each -> each instanceof InWords words ? words.in(language) : each)
                .toArray();
        return new MessageFormat(sentence, language.locale()).format(spoken);
    }

    static ResourceBundle bundle(Class<?> besideClass, Language language) {
        return ResourceBundle.getBundle(
                besideClass.getPackageName() + ".refusals",
                language.locale(),
                besideClass.getClassLoader(),
                ONLY_THE_LANGUAGE_ASKED_FOR);
    }
}
