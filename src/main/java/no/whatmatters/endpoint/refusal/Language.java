package no.whatmatters.endpoint.refusal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages we explain ourselves in. Chosen by Accept-Language; English for whoever asks for none of them. */
public enum Language {
    BOKMAAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The tag for Content-Language. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The most wanted language that we have, by the weights of RFC 9110. */
    public static Language of(@Nullable String acceptLanguage) {
        for (String wanted : WeightedChoices.mostWantedFirst(acceptLanguage)) {
            Language ours = ofPrimary(primary(wanted));
            if (ours != null) {
                return ours;
            }
        }
        return ENGLISH;
    }

    /** The language of text with that tag, such as {@code nn-NO}; null where it is none of ours. */
    public static @Nullable Language ofTag(String tag) {
        return ofPrimary(primary(tag.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable Language ofPrimary(String subtag) {
        return switch (subtag) {
            case "nb", "no" -> BOKMAAL;
            case "nn" -> NYNORSK;
            case "en" -> ENGLISH;
            default -> null;
        };
    }

    private static String primary(String languageTag) {
        int dash = languageTag.indexOf('-');
        return dash < 0 ? languageTag : languageTag.substring(0, dash);
    }
}
