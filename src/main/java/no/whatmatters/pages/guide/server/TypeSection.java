package no.whatmatters.pages.guide.server;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/** One type of a capability statement: how it is searched, what may come along, which operations it has. */
final class TypeSection {

    private static final List<String> HEADINGS = List.of("Search parameter", "Kind", "Expected", "Definition");

    private final Links links;

    TypeSection(Links links) {
        this.links = links;
    }

    static String anchor(CapabilityStatementRestResourceComponent type) {
        return "type-" + type.getType();
    }

    /** Whether there is more to say than what the list of types says. */
    static boolean isWorthwhile(CapabilityStatementRestResourceComponent type) {
        return type.hasDocumentation()
                || type.hasSearchInclude()
                || type.hasSearchRevInclude()
                || type.hasOperation()
                || type.hasSearchParam();
    }

    Section of(CapabilityStatementRestResourceComponent type) {
        List<Phrase> lines = new ArrayList<>();
        if (type.hasDocumentation()) {
            lines.add(Phrase.of(type.getDocumentation()));
        }
        if (type.hasSearchInclude()) {
            lines.add(list("Along come, with _include: ", type.getSearchInclude()));
        }
        if (type.hasSearchRevInclude()) {
            lines.add(list("Along come, with _revinclude: ", type.getSearchRevInclude()));
        }
        type.getOperation().stream().map(this::operation).forEach(lines::add);
        return new Section(anchor(type), type.getType(), lines, table(type), false);
    }

    Phrase operation(CapabilityStatementRestResourceOperationComponent operation) {
        return Phrase.of("Operation ")
                .code("$" + operation.getName())
                .text(": ")
                .add(links.canonical(operation.getDefinition()))
                .text(" ")
                .add(Expectation.badge(operation));
    }

    private @Nullable Table table(CapabilityStatementRestResourceComponent type) {
        return type.hasSearchParam()
                ? new Table(
                        HEADINGS, type.getSearchParam().stream().map(this::row).toList())
                : null;
    }

    private Row row(CapabilityStatementRestResourceSearchParamComponent parameter) {
        return Row.of(
                Cell.code(parameter.getName()),
                Cell.of(parameter.getType().toCode()),
                Cell.of(Expectation.badge(parameter)),
                parameter.hasDefinition() ? Cell.of(definition(parameter.getDefinition())) : Cell.empty());
    }

    /** HL7 shows its parameters with the types they belong to; the name says enough. */
    private Piece definition(String canonical) {
        return links.library().named(canonical) == null
                ? Piece.plain("FHIR R4: " + canonical.substring(canonical.lastIndexOf('/') + 1))
                : links.canonical(canonical);
    }

    private static Phrase list(String label, List<? extends PrimitiveType<String>> values) {
        return Phrase.of(label)
                .joined(values.stream().map(each -> Piece.code(each.getValue())).toList(), ", ");
    }
}
