package no.whatmatters.pages.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.whatmatters.pages.guide.library.Artefact;
import no.whatmatters.pages.guide.library.Kind;
import no.whatmatters.pages.guide.library.TextPage;
import no.whatmatters.pages.guide.parts.Crumb;
import no.whatmatters.pages.guide.parts.Shelf;
import no.whatmatters.pages.guide.parts.Shelf.Book;
import no.whatmatters.pages.guide.parts.Wording;
import no.whatmatters.vocabulary.Addresses;

/** Puts artefacts on shelves by their kind, and knows where the shelves are. */
final class Shelves {

    static final Crumb FRONT = new Crumb("Guide", Addresses.GUIDE);

    /** Below the guide's address; all other shelves have the name of a FHIR type. */
    static final String EXAMPLES = "examples";

    private static final String TRANSACTION = "Bundle";

    private Shelves() {}

    static List<Shelf> of(Collection<Artefact> artefacts) {
        Map<Kind, List<Book>> books = new TreeMap<>();
        artefacts.forEach(each ->
                books.computeIfAbsent(each.kind(), unused -> new ArrayList<>()).add(book(each)));
        return books.entrySet().stream()
                .map(each -> new Shelf(each.getKey().id(), each.getKey().many(), each.getValue()))
                .toList();
    }

    /** The pages of text. */
    static Shelf ofPages(List<TextPage> pages) {
        List<Book> books = pages.stream()
                .map(each -> new Book(each.path(), new Wording("en", each.title()), List.of(), ""))
                .toList();
        return new Shelf("pages", "Pages", books);
    }

    /** A shelf for each FHIR type, the transactions of the stories first. */
    static List<Shelf> byType(Collection<Artefact> artefacts) {
        Map<String, List<Book>> books = new TreeMap<>(
                Comparator.comparing((String type) -> !type.equals(TRANSACTION)).thenComparing(each -> each));
        artefacts.forEach(each ->
                books.computeIfAbsent(each.type(), unused -> new ArrayList<>()).add(book(each)));
        return books.entrySet().stream()
                .map(each -> new Shelf(
                        each.getKey(),
                        each.getKey().equals(TRANSACTION) ? "Transactions of the stories" : each.getKey(),
                        each.getValue()))
                .toList();
    }

    /** The way to the shelf of that kind. */
    static Crumb crumb(Kind kind, String type) {
        return kind == Kind.EXAMPLE
                ? new Crumb(kind.many(), Addresses.GUIDE + "/" + EXAMPLES)
                : new Crumb(kind.many(), Addresses.GUIDE + "/" + type + "#" + kind.id());
    }

    /** What is called the same in both Norwegian languages is named once. */
    private static Book book(Artefact artefact) {
        Map<String, Wording> others = new LinkedHashMap<>();
        artefact.otherTitles().forEach(each -> others.putIfAbsent(each.text(), each));
        return new Book(artefact.path(), artefact.title(), List.copyOf(others.values()), artefact.summary());
    }
}
