package no.whatmatters.pages.guide.server;

import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Extension;

/** What the page of a subscription topic says: what sets it off, and what a subscriber may limit it by. In R4 it is a Basic. */
public final class TopicSections {

    private static final String TOPIC = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.";
    private static final List<String> TRIGGERS = List.of("When", "Type", "On", "Where");
    private static final List<String> FILTERS = List.of("Limited by", "Type", "What it is");

    private final Links links;

    public TopicSections(Links links) {
        this.links = links;
    }

    public List<Section> of(Basic topic) {
        List<Row> triggers = topic.getExtensionsByUrl(TOPIC + "resourceTrigger").stream()
                .map(each -> Row.of(
                        Cell.of(part(each, "description")),
                        type(each),
                        interactions(each),
                        Cell.code(part(each, "fhirPathCriteria"))))
                .toList();
        List<Row> filters = topic.getExtensionsByUrl(TOPIC + "canFilterBy").stream()
                .map(each -> Row.of(
                        Cell.code(part(each, "filterParameter")), type(each), Cell.of(part(each, "description"))))
                .toList();
        return List.of(
                Section.of("triggers", "What sets it off", new Table(TRIGGERS, triggers)),
                Section.of("filters", "What a subscriber may limit it by", new Table(FILTERS, filters)));
    }

    private Cell type(Extension part) {
        return Cell.of(links.canonical(part(part, "resource")));
    }

    private static Cell interactions(Extension trigger) {
        Phrase phrase = new Phrase();
        trigger.getExtensionsByUrl("supportedInteraction").forEach(each -> phrase.text(phrase.isEmpty() ? "" : ", ")
                .code(each.getValue().primitiveValue()));
        return Cell.of(phrase);
    }

    private static String part(Extension whole, String url) {
        Extension part = whole.getExtensionByUrl(url);
        return part == null ? "" : part.getValue().primitiveValue();
    }
}
