package no.whatmatters.pages.guide.parts;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a phrase, as they are read: never markup.
 *
 * @param href where they lead, or null; made by us, never taken from a definition unseen
 * @param language BCP 47 tag where it differs from the page's, or null
 */
public record Piece(
        Look look,
        String text,
        @Nullable String href,
        @Nullable String language) {

    public static Piece plain(String text) {
        return new Piece(Look.PLAIN, text, null, null);
    }

    public static Piece code(String text) {
        return new Piece(Look.CODE, text, null, null);
    }

    public static Piece link(String text, String href) {
        return new Piece(Look.PLAIN, text, href, null);
    }

    public static Piece linkedCode(String text, String href) {
        return new Piece(Look.CODE, text, href, null);
    }

    public static Piece of(Wording words) {
        return new Piece(Look.PLAIN, words.text(), null, words.language());
    }
}
