package no.whatmatters.pages.guide.codes;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Row.Sort;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** What the page of a code system says: each code, its names and its meaning. */
public final class CodeSystemSections {

    private CodeSystemSections() {}

    public static List<Section> of(CodeSystem system) {
        ConceptNames names = ConceptNames.in(system);
        List<String> headings = new ArrayList<>();
        headings.add("Code");
        headings.addAll(names.headings());
        headings.add("Meaning");
        List<Row> rows = new ArrayList<>();
        add(system.getConcept(), names, 0, rows);
        return List.of(Section.of("codes", "Codes", new Table(headings, rows)));
    }

    public static List<Fact> facts(CodeSystem system) {
        return List.of(Fact.of("Letter case", system.getCaseSensitive() ? "matters" : "does not matter"));
    }

    private static void add(List<ConceptDefinitionComponent> concepts, ConceptNames names, int depth, List<Row> rows) {
        for (ConceptDefinitionComponent concept : concepts) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.code(concept.getCode()));
            cells.addAll(names.of(concept.getDisplay(), concept.getDesignation()));
            cells.add(Cell.of(concept.hasDefinition() ? concept.getDefinition() : ""));
            rows.add(new Row(concept.getCode(), depth, Sort.PLAIN, cells));
            add(concept.getConcept(), names, depth + 1, rows);
        }
    }
}
