package no.whatmatters.pages.guide;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.pages.guide.library.Artefact;
import no.whatmatters.pages.guide.library.Kind;
import no.whatmatters.pages.guide.library.Library;
import no.whatmatters.pages.guide.library.Markdown;
import no.whatmatters.pages.guide.library.TextPage;
import no.whatmatters.pages.guide.library.TextPages;
import no.whatmatters.pages.guide.parts.About;
import no.whatmatters.pages.guide.parts.ArtefactPage;
import no.whatmatters.pages.guide.parts.Crumb;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.FormItem;
import no.whatmatters.pages.guide.parts.Frame;
import no.whatmatters.pages.guide.parts.Heading;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Shelf;
import no.whatmatters.pages.guide.parts.Surroundings;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Makes the page of one artefact: what every artefact has, and what its type has to say. */
final class ArtefactPages {

    private final FhirContext fhir;
    private final Library library;
    private final TextPages texts;
    private final Markdown markdown = new Markdown();
    private final Surroundings around;
    private final Contents contents;

    ArtefactPages(FhirContext fhir, Library library, TextPages texts, Surroundings around) {
        this.fhir = fhir;
        this.library = library;
        this.texts = texts;
        this.contents = new Contents(fhir, library, texts);
        this.around = around;
    }

    ArtefactPage of(Artefact artefact) {
        String json = library.json(artefact);
        Resource resource = (Resource) fhir.newJsonParser().parseResource(json);
        List<Section> sections = contents.sections(resource);
        List<FormItem> questions = contents.questions(resource);
        List<Shelf> mentionedBy = mentionedBy(artefact);
        return new ArtefactPage(
                new Frame(
                        artefact.path(),
                        artefact.title(),
                        crumbs(artefact),
                        headings(sections, questions, mentionedBy),
                        around),
                new About(
                        artefact.kind().one(),
                        artefact.title(),
                        artefact.otherTitles(),
                        markdown.fragment(artefact.description()),
                        facts(artefact, resource)),
                sections,
                questions,
                mentionedBy,
                json,
                artefact.jsonPath());
    }

    private List<Shelf> mentionedBy(Artefact artefact) {
        List<Shelf> shelves = new ArrayList<>();
        List<TextPage> telling = texts.tellingOf(artefact);
        if (!telling.isEmpty()) {
            shelves.add(Shelves.ofPages(telling));
        }
        shelves.addAll(Shelves.of(library.mentioning(artefact)));
        return shelves;
    }

    private List<Fact> facts(Artefact artefact, Resource resource) {
        List<Fact> facts = new ArrayList<>();
        if (artefact.canonical() != null) {
            facts.add(Fact.code("Canonical URL", artefact.canonical()));
        }
        if (artefact.kind() != Kind.EXAMPLE
                && resource instanceof MetadataResource definition
                && definition.hasVersion()) {
            Phrase version = Phrase.of(definition.getVersion());
            facts.add(new Fact(
                    "Version",
                    definition.hasStatus()
                            ? version.text(", ").text(definition.getStatus().toCode())
                            : version));
        }
        facts.addAll(contents.facts(resource));
        return facts;
    }

    private static List<Crumb> crumbs(Artefact artefact) {
        return List.of(Shelves.FRONT, Shelves.crumb(artefact.kind(), artefact.type()));
    }

    private static List<Heading> headings(List<Section> sections, List<FormItem> questions, List<Shelf> mentionedBy) {
        Stream<Heading> form = questions.isEmpty() ? Stream.empty() : Stream.of(new Heading("form", "The form"));
        Stream<Heading> own = sections.stream().map(each -> new Heading(each.id(), each.title()));
        Stream<Heading> mentions =
                mentionedBy.isEmpty() ? Stream.empty() : Stream.of(new Heading("used-by", "Where it is used"));
        return Stream.of(form, own, mentions, Stream.of(new Heading("json", "JSON")))
                .flatMap(each -> each)
                .toList();
    }
}
