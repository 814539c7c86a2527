package no.whatmatters.validation.fault;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.InWords;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** The sentence for a fault in the caller's language. English of the validator's own is never told as Norwegian. */
public final class FaultTexts {

    /** No fall-back to the language of the machine: it is not the caller's. */
    private static final Control ONLY_THE_LANGUAGE_ASKED_FOR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The text for rules of other people's profiles, which say in their own words what they demand. */
    private static final String ANY_INVARIANT = "invariant";

    /** The text for what nobody has met yet. */
    private static final String OTHER = "other";

    private static final Pattern INVARIANT =
            Pattern.compile("Constraint failed: ([^:]+): '(.*?)'( \\(defined in .*)?", Pattern.DOTALL);

    private static final int PLACE = 9;

    private FaultTexts() {}

    /** What is wrong, where, and how to mend it. */
    public static String of(Fault fault, Language language) {
        ResourceBundle texts = bundle(language);
        String key = key(fault.rule());
        Matcher invariant = INVARIANT.matcher(fault.english());
        String text;
        if (texts.containsKey(key)) {
            text = sentence(texts, key, words(fault), fault, language);
        } else if (isOfSomebodyElse(fault) && invariant.matches()) {
            text = sentence(texts, ANY_INVARIANT, List.of(invariant.group(1), invariant.group(2)), fault, language);
        } else if (language == Language.ENGLISH && !fault.english().isEmpty()) {
            text = fault.english();
        } else {
            text = sentence(texts, OTHER, List.of(key), fault, language);
        }
        return IdentityNumber.masked(text);
    }

    /** The validator's own words, where ours say less; null where ours say all. */
    static @Nullable String inTheValidatorsWords(Fault fault, Language language) {
        boolean said = language == Language.ENGLISH || bundle(language).containsKey(key(fault.rule()));
        return said || fault.english().isEmpty() ? null : IdentityNumber.masked(fault.english());
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                FaultTexts.class.getPackageName() + ".faults",
                language.locale(),
                FaultTexts.class.getClassLoader(),
                ONLY_THE_LANGUAGE_ASKED_FOR);
    }

    /** Rules of FHIR are named by the definition they stand in, and {@code #} and their key. */
    static String key(String rule) {
        return rule.substring(rule.lastIndexOf('#') + 1);
    }

    private static boolean isOfSomebodyElse(Fault fault) {
        return fault.rule().contains("#") && !fault.rule().startsWith("http://hl7.org/fhir/StructureDefinition/");
    }

    private static List<?> words(Fault fault) {
        return fault.english().isEmpty() ? fault.words() : ValidatorWords.arguments(fault.rule(), fault.english());
    }

    private static String sentence(ResourceBundle texts, String key, List<?> words, Fault fault, Language language) {
        Object[] arguments = new Object[PLACE + 1];
        Arrays.fill(arguments, "…");
        for (int i = 0; i < Math.min(words.size(), PLACE); i++) {
            arguments[i] = words.get(i) instanceof InWords translated
                    ? translated.in(language)
                    : inThatLanguage(String.valueOf(words.get(i)), texts);
        }
        arguments[PLACE] = fault.expression();
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }

    /** The validator fills some of its sentences with words of its own. */
    private static String inThatLanguage(String word, ResourceBundle texts) {
        String key = "word." + word.replace(' ', '_');
        return texts.containsKey(key) ? texts.getString(key) : word;
    }
}
