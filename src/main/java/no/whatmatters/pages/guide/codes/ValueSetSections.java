package no.whatmatters.pages.guide.codes;

import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.pages.guide.library.Artefact;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** What the page of a value set says: where its codes come from, and each code that the guide itself knows. */
public final class ValueSetSections {

    private static final List<String> HEADINGS = List.of("Code", "English", "bokmål", "nynorsk", "Code system");

    private final Links links;
    private final IParser parser;

    public ValueSetSections(Links links, IParser parser) {
        this.links = links;
        this.parser = parser;
    }

    public List<Section> of(ValueSet set) {
        List<Phrase> rules = new ArrayList<>();
        set.getCompose().getInclude().forEach(each -> rules.add(rule("Holds ", each)));
        set.getCompose().getExclude().forEach(each -> rules.add(rule("Leaves out ", each)));
        List<Section> sections = new ArrayList<>();
        sections.add(Section.saying("content", "What it holds", rules));
        List<Row> rows =
                set.getCompose().getInclude().stream().flatMap(this::codes).toList();
        if (!rows.isEmpty()) {
            sections.add(Section.of("codes", "Codes", new Table(HEADINGS, rows)));
        }
        return sections;
    }

    private Phrase rule(String beginning, ConceptSetComponent part) {
        Phrase phrase = Phrase.of(beginning);
        if (part.hasSystem()) {
            phrase.text(part.hasConcept() ? part.getConcept().size() + " codes of " : "the codes of ")
                    .add(links.system(part.getSystem()));
        }
        if (part.hasFilter()) {
            List<Piece> filters = part.getFilter().stream()
                    .map(each ->
                            Piece.code(each.getProperty() + " " + each.getOp().toCode() + " " + each.getValue()))
                    .toList();
            phrase.text(" where ").joined(filters, " and ");
        }
        if (part.hasValueSet()) {
            List<Piece> sets = part.getValueSet().stream()
                    .map(each -> links.canonical(each.getValue()))
                    .toList();
            phrase.text(part.hasSystem() ? " that are also in " : "the codes of ")
                    .joined(sets, " and ");
        }
        return phrase.text(".");
    }

    /** Those that are listed, and all of a code system of ours; of others we know no codes, and a filter is not carried out. */
    private Stream<Row> codes(ConceptSetComponent part) {
        if (part.hasFilter() || part.hasValueSet()) {
            return Stream.empty();
        }
        if (part.hasConcept()) {
            return part.getConcept().stream().map(each -> row(part.getSystem(), each));
        }
        Artefact system = links.library().named(part.getSystem());
        return system == null ? Stream.empty() : all(system).map(code -> row(part.getSystem(), code, code));
    }

    private Stream<String> all(Artefact system) {
        CodeSystem read = parser.parseResource(CodeSystem.class, links.library().json(system));
        return codes(read.getConcept());
    }

    private static Stream<String> codes(List<ConceptDefinitionComponent> concepts) {
        return concepts.stream().flatMap(each -> Stream.concat(Stream.of(each.getCode()), codes(each.getConcept())));
    }

    private Row row(String system, ConceptReferenceComponent concept) {
        return row(system, concept.getCode(), concept.hasDisplay() ? concept.getDisplay() : "");
    }

    private Row row(String system, String code, String display) {
        return Row.of(
                Cell.of(links.code(system, code)),
                name(system, code, "en", display),
                name(system, code, "nb", ""),
                name(system, code, "nn", ""),
                Cell.of(links.system(system)));
    }

    private Cell name(String system, String code, String language, String otherwise) {
        return links.library().codeNames().all(system, code).stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .map(words -> Cell.of(language.equals("en") ? Piece.plain(words.text()) : Piece.of(words)))
                .orElse(Cell.of(otherwise));
    }
}
