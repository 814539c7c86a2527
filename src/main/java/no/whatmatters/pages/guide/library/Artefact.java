package no.whatmatters.pages.guide.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.whatmatters.pages.guide.parts.Wording;
import no.whatmatters.vocabulary.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * One resource of the guide.
 *
 * @param file its name in the package
 * @param canonical its URL, or null where it has none
 * @param title in English where there is an English one
 * @param otherTitles in the other languages
 * @param description in FHIR's Markdown; may be empty
 */
public record Artefact(
        String type,
        String id,
        String file,
        Kind kind,
        @Nullable String canonical,
        Wording title,
        List<Wording> otherTitles,
        String description) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Type and id, as in a FHIR reference. */
    public String address() {
        return type + "/" + id;
    }

    /** Where its page is. */
    public String path() {
        return Addresses.GUIDE + "/" + address();
    }

    /** Where its source is. */
    public String jsonPath() {
        return path() + ".json";
    }

    /** The first sentence of its description. */
    public String summary() {
        return SENTENCE_END.split(description, 2)[0];
    }

    /** By title, where the tenth comes after the ninth. */
    String order() {
        return NUMBER.matcher(title.text().toLowerCase(Locale.ROOT))
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }
}
