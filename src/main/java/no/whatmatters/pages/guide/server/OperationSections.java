package no.whatmatters.pages.guide.server;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.library.TextPage;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.jspecify.annotations.Nullable;

/** What the page of an operation says: how it is called, what it takes and what it answers. */
public final class OperationSections {

    private static final List<String> HEADINGS = List.of("Parameter", "How often", "Type", "What it is");

    private final Links links;

    public OperationSections(Links links) {
        this.links = links;
    }

    /**
     * All sections.
     *
     * @param told the page of text that tells of the operation, or null
     */
    public List<Section> of(OperationDefinition operation, @Nullable TextPage told) {
        List<Section> sections = new ArrayList<>();
        List<Phrase> calls = calls(operation);
        if (told != null) {
            calls.add(Phrase.of("How to use it, what can go wrong and who may: ")
                    .add(Piece.link(told.title(), told.path()))
                    .text("."));
        }
        sections.add(Section.saying("calls", "How it is called", calls));
        addParameters(sections, "in", "What it takes", operation, OperationParameterUse.IN);
        addParameters(sections, "out", "What it answers", operation, OperationParameterUse.OUT);
        return sections;
    }

    private static List<Phrase> calls(OperationDefinition operation) {
        String name = "/$" + operation.getCode();
        List<Phrase> calls = new ArrayList<>();
        if (operation.getSystem()) {
            calls.add(call(name));
        }
        for (CodeType type : operation.getResource()) {
            if (operation.getType()) {
                calls.add(call("/" + type.getValue() + name));
            }
            if (operation.getInstance()) {
                calls.add(call("/" + type.getValue() + "/[id]" + name));
            }
        }
        return calls;
    }

    private static Phrase call(String path) {
        return new Phrase().code("POST /fhir" + path);
    }

    private void addParameters(
            List<Section> sections, String id, String title, OperationDefinition operation, OperationParameterUse use) {
        List<Row> rows = new ArrayList<>();
        operation.getParameter().stream().filter(each -> each.getUse() == use).forEach(each -> add(rows, each, 0));
        if (!rows.isEmpty()) {
            sections.add(Section.of(id, title, new Table(HEADINGS, rows)));
        }
    }

    private void add(List<Row> rows, OperationDefinitionParameterComponent parameter, int depth) {
        rows.add(Row.at(
                depth,
                Cell.code(parameter.getName()),
                Cell.of(parameter.getMin() + ".." + parameter.getMax()),
                parameter.hasType() ? Cell.of(links.type(parameter.getType())) : Cell.empty(),
                Cell.of(parameter.hasDocumentation() ? parameter.getDocumentation() : "")));
        parameter.getPart().forEach(each -> add(rows, each, depth + 1));
    }
}
