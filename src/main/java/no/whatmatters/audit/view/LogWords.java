package no.whatmatters.audit.view;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import no.whatmatters.endpoint.refusal.Language;
import org.jspecify.annotations.Nullable;

/** What the log says in words, in the language of whoever reads it: {@code log_nb|nn|en.properties} beside this class. */
final class LogWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final String REFUSED = "refused.";

    private final Language language;
    private final ResourceBundle words;

    LogWords(Language language) {
        this.language = language;
        this.words = words(language);
    }

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                LogWords.class.getPackageName() + ".log",
                language.locale(),
                LogWords.class.getClassLoader(),
                NO_FALLBACK);
    }

    /** Whether there are words for that reason, so that it need not be told by its code. */
    static boolean tellsWhy(String code) {
        return words(Language.ENGLISH).containsKey(REFUSED + code);
    }

    /** Who asks in such a role; for what has no role, that the token was not accepted. */
    String role(@Nullable String role) {
        return words.getString("role." + (role == null ? "none" : role));
    }

    /** Why nothing was shown or changed, as the person is told. */
    String refusal(@Nullable String code) {
        String key = REFUSED + code;
        return words.containsKey(key)
                ? words.getString(key)
                : new MessageFormat(words.getString("refused"), language.locale())
                        .format(new Object[] {code == null ? "–" : code});
    }

    /** What such records are called; null where there is no word for them. */
    @Nullable
    String kind(String type) {
        String key = "kind." + type;
        return words.containsKey(key) ? words.getString(key) : null;
    }

    String thePerson() {
        return words.getString("the-person");
    }

    String failed() {
        return words.getString("failed");
    }
}
