package no.whatmatters.pages.guide.parts;

import java.util.List;
import java.util.stream.Stream;

/** One cell of a table: phrases, each on its own line. */
public record Cell(List<Phrase> lines) {

    public static Cell of(String text) {
        return text.isEmpty() ? empty() : of(Phrase.of(text));
    }

    public static Cell of(Phrase... lines) {
        return new Cell(Stream.of(lines).filter(each -> !each.isEmpty()).toList());
    }

    public static Cell of(Piece piece) {
        return of(Phrase.of(piece));
    }

    public static Cell code(String text) {
        return of(Piece.code(text));
    }

    public static Cell empty() {
        return new Cell(List.of());
    }
}
