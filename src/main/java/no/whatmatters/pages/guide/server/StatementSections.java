package no.whatmatters.pages.guide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemInteractionComponent;
import org.hl7.fhir.r4.model.Element;

/** What the page of a capability statement says: for each type, what may, should and must be done with it. */
public final class StatementSections {

    private static final List<String> HEADINGS = List.of("Type", "Expected", "Interactions", "Profiles");

    private final Links links;
    private final TypeSection types;

    public StatementSections(Links links) {
        this.links = links;
        this.types = new TypeSection(links);
    }

    public List<Section> of(CapabilityStatement statement) {
        List<Section> sections = new ArrayList<>();
        for (CapabilityStatementRestComponent rest : statement.getRest()) {
            sections.add(whole(rest));
            sections.add(new Section(
                    "types",
                    "Types",
                    List.of(),
                    new Table(
                            HEADINGS, rest.getResource().stream().map(this::row).toList()),
                    false));
            rest.getResource().stream()
                    .filter(TypeSection::isWorthwhile)
                    .map(types::of)
                    .forEach(sections::add);
        }
        return sections;
    }

    private Section whole(CapabilityStatementRestComponent rest) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(Phrase.of("It says what the " + rest.getMode().toCode() + " does."));
        if (rest.getResource().stream().anyMatch(each -> !Expectation.of(each).isEmpty())) {
            lines.add(new Phrase()
                    .badge("SHALL")
                    .text(" must be done, ")
                    .badge("SHOULD")
                    .text(" is done unless there is a reason not to, ")
                    .badge("MAY")
                    .text(" is free."));
        }
        if (rest.hasDocumentation()) {
            lines.add(Phrase.of(rest.getDocumentation()));
        }
        if (rest.getSecurity().hasDescription()) {
            lines.add(Phrase.of(rest.getSecurity().getDescription()));
        }
        for (SystemInteractionComponent each : rest.getInteraction()) {
            lines.add(new Phrase().code(each.getCode().toCode()).text(" ").add(Expectation.badge(each)));
        }
        rest.getOperation().stream().map(types::operation).forEach(lines::add);
        return Section.saying("whole", "As a whole", lines);
    }

    private Row row(CapabilityStatementRestResourceComponent type) {
        return Row.of(
                Cell.of(
                        TypeSection.isWorthwhile(type)
                                ? Piece.link(type.getType(), "#" + TypeSection.anchor(type))
                                : Piece.plain(type.getType())),
                Cell.of(Expectation.badge(type)),
                Cell.of(interactions(type)),
                new Cell(type.getSupportedProfile().stream()
                        .map(each -> Phrase.of(links.canonical(each.getValue())))
                        .toList()));
    }

    private static Phrase interactions(CapabilityStatementRestResourceComponent type) {
        Phrase phrase = new Phrase();
        for (var each : type.getInteraction()) {
            phrase.text(phrase.isEmpty() ? "" : ", ").code(each.getCode().toCode());
            addUnlike(phrase, each, Expectation.of(type));
        }
        return phrase;
    }

    /** What is expected of one interaction, where that is not what is expected of the type. */
    private static void addUnlike(Phrase phrase, Element element, String ofTheType) {
        String expected = Expectation.of(element);
        if (!expected.isEmpty() && !expected.equals(ofTheType)) {
            phrase.quiet(" " + expected.toLowerCase(Locale.ROOT));
        }
    }
}
