package no.whatmatters.pages.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import no.whatmatters.pages.guide.library.Artefact;
import no.whatmatters.pages.guide.library.Kind;
import no.whatmatters.pages.guide.library.Library;
import no.whatmatters.pages.guide.library.Markdown;
import no.whatmatters.pages.guide.library.TextPage;
import no.whatmatters.pages.guide.library.TextPages;
import no.whatmatters.pages.guide.parts.Crumb;
import no.whatmatters.pages.guide.parts.Frame;
import no.whatmatters.pages.guide.parts.Heading;
import no.whatmatters.pages.guide.parts.Markup;
import no.whatmatters.pages.guide.parts.OverviewPage;
import no.whatmatters.pages.guide.parts.Shelf;
import no.whatmatters.pages.guide.parts.Surroundings;
import no.whatmatters.pages.guide.parts.Wording;
import no.whatmatters.vocabulary.Addresses;

/** Makes the pages that are not about one artefact: text, lists, and the one that says that there is no such page. */
final class OverviewPages {

    private static final Markup NO_TEXT = new Markup("", List.of());

    private final Library library;
    private final TextPages texts;
    private final Surroundings around;
    private final Markdown markdown = new Markdown();

    OverviewPages(Library library, TextPages texts, Surroundings around) {
        this.library = library;
        this.texts = texts;
        this.around = around;
    }

    /** The first page has everything below its text. */
    OverviewPage of(TextPage page) {
        boolean front = page.name().equals(TextPage.FRONT);
        return page(
                page.path(),
                page.title(),
                front ? List.of() : List.of(Shelves.FRONT),
                markdown.page(texts.text(page)),
                front ? Shelves.of(withoutExamples()) : List.of());
    }

    OverviewPage ofType(String type, List<Artefact> artefacts) {
        String title = artefacts.stream()
                .map(each -> each.kind().many())
                .distinct()
                .reduce((one, other) -> one + ", " + other.toLowerCase(Locale.ROOT))
                .orElse(type);
        return page(Addresses.GUIDE + "/" + type, title, List.of(Shelves.FRONT), NO_TEXT, Shelves.of(artefacts));
    }

    OverviewPage ofExamples() {
        List<Artefact> examples = library.all().stream()
                .filter(each -> each.kind() == Kind.EXAMPLE)
                .toList();
        List<Shelf> byType = Shelves.byType(examples);
        String path = Addresses.GUIDE + "/" + Shelves.EXAMPLES;
        return page(path, Kind.EXAMPLE.many(), List.of(Shelves.FRONT), NO_TEXT, byType);
    }

    /**
     * Where to go when there is no such page.
     *
     * @param likely what may have been meant
     */
    OverviewPage missing(Collection<Artefact> likely) {
        String beginning = likely.isEmpty() ? "" : "Perhaps you meant one of these. ";
        Markup text = markdown.fragment("There is no page of the guide at this address. " + beginning
                + "Otherwise begin at the [first page of the guide](index.html), which lists everything in it,"
                + " or choose from the menu.");
        return page("", "No such page", List.of(Shelves.FRONT), text, Shelves.of(likely));
    }

    private List<Artefact> withoutExamples() {
        return library.all().stream()
                .filter(each -> each.kind() != Kind.EXAMPLE)
                .toList();
    }

    private OverviewPage page(String path, String title, List<Crumb> crumbs, Markup text, List<Shelf> shelves) {
        List<Heading> headings = new ArrayList<>(text.headings());
        shelves.forEach(each -> headings.add(new Heading(each.id(), each.title())));
        Frame frame = new Frame(path, new Wording("en", title), crumbs, headings, around);
        return new OverviewPage(frame, text, shelves);
    }
}
