package no.whatmatters.pages.guide.parts;

import java.util.List;

/** Things of the guide of the same kind, to choose from. */
public record Shelf(String id, String title, List<Book> books) {

    /**
     * One of them.
     *
     * @param otherTitles the same in other languages
     * @param description its first sentence or so
     */
    public record Book(String path, Wording title, List<Wording> otherTitles, String description) {}
}
