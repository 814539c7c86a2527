package no.whatmatters.validation.fault;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.vocabulary.IdentityNumber;

/** The sentence for a fault in the caller's language; the validator's own English where we have none. */
public final class FaultTexts {

    /** No fall-back to the language of the machine: it is not the caller's. */
    private static final Control ONLY_THE_LANGUAGE_ASKED_FOR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** The text for rules of FHIR that have none of their own. */
    private static final String ANY_INVARIANT = "invariant";

    private static final int PLACE = 9;
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d{6}[ +]?\\d{5}");

    private FaultTexts() {}

    public static String of(Fault fault, Language language) {
        ResourceBundle texts = bundle(language);
        String text;
        if (texts.containsKey(key(fault.rule()))) {
            text = sentence(texts.getString(key(fault.rule())), words(fault), fault, language);
        } else if (fault.rule().contains("#")) {
            List<String> keyAndRule = ValidatorWords.arguments("INV_FAILED_SOURCE", fault.english());
            text = keyAndRule.isEmpty()
                    ? fault.english()
                    : sentence(texts.getString(ANY_INVARIANT), keyAndRule, fault, language);
        } else {
            text = fault.english();
        }
        return IdentityNumber.appearsIn(text) ? IDENTITY_NUMBER.matcher(text).replaceAll("***********") : text;
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                FaultTexts.class.getPackageName() + ".faults",
                language.locale(),
                FaultTexts.class.getClassLoader(),
                ONLY_THE_LANGUAGE_ASKED_FOR);
    }

    /** Rules of FHIR are named by the definition they stand in, and {@code #} and their key. */
    public static String key(String rule) {
        return rule.substring(rule.lastIndexOf('#') + 1);
    }

    private static List<String> words(Fault fault) {
        return fault.english().isEmpty() ? fault.words() : ValidatorWords.arguments(fault.rule(), fault.english());
    }

    private static String sentence(String text, List<String> words, Fault fault, Language language) {
        Object[] arguments = new Object[PLACE + 1];
        Arrays.fill(arguments, "…");
        for (int i = 0; i < Math.min(words.size(), PLACE); i++) {
            arguments[i] = words.get(i);
        }
        arguments[PLACE] = fault.expression();
        return new MessageFormat(text, language.locale()).format(arguments);
    }
}
