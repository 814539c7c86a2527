package no.whatmatters.pages.guide.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A line of text made of pieces, written in the order in which it is read. */
public final class Phrase {

    private final List<Piece> pieces = new ArrayList<>();

    public static Phrase of(String text) {
        return new Phrase().text(text);
    }

    public static Phrase of(Piece piece) {
        return new Phrase().add(piece);
    }

    public Phrase add(Piece piece) {
        pieces.add(piece);
        return this;
    }

    public Phrase add(Phrase other) {
        pieces.addAll(other.pieces);
        return this;
    }

    public Phrase text(String text) {
        return add(Piece.plain(text));
    }

    public Phrase code(String text) {
        return add(Piece.code(text));
    }

    public Phrase strong(String text) {
        return add(new Piece(Look.STRONG, text, null, null));
    }

    public Phrase quiet(String text) {
        return add(new Piece(Look.QUIET, text, null, null));
    }

    public Phrase badge(String text) {
        return add(new Piece(Look.BADGE, text, null, null));
    }

    public Phrase warning(String text) {
        return add(new Piece(Look.WARNING, text, null, null));
    }

    /** Adds all, with words between each two. */
    public Phrase joined(List<Piece> several, String between) {
        for (int i = 0; i < several.size(); i++) {
            if (i > 0) {
                text(between);
            }
            add(several.get(i));
        }
        return this;
    }

    public List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
