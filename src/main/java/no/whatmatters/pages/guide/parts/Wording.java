package no.whatmatters.pages.guide.parts;

/**
 * Words in one language.
 *
 * @param language BCP 47 tag
 */
public record Wording(String language, String text) {

    /** The language's own name, where we know it. */
    public String languageName() {
        return switch (language) {
            case "nb" -> "bokmål";
            case "nn" -> "nynorsk";
            case "en" -> "English";
            default -> language;
        };
    }
}
