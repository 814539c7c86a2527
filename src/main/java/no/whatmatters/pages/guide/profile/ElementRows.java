package no.whatmatters.pages.guide.profile;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Row.Sort;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionSlicingComponent;
import org.hl7.fhir.r4.model.ElementDefinition.SlicingRules;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** The elements of a profile as rows: how often, of what type, with which values, under which rules. */
final class ElementRows {

    private static final List<String> HEADINGS = List.of("Element", "How often", "Type", "What it is");

    private final Values values;
    private final TypeNames types;

    ElementRows(Values values) {
        this.values = values;
        this.types = new TypeNames(values.links());
    }

    Table table(List<ProfileElement> elements) {
        return new Table(HEADINGS, elements.stream().map(this::row).toList());
    }

    private Row row(ProfileElement element) {
        Sort sort = element.isProhibited() ? Sort.PROHIBITED : element.isInherited() ? Sort.INHERITED : Sort.PLAIN;
        return new Row(
                element.id(),
                element.depth(),
                sort,
                List.of(
                        Cell.of(name(element)),
                        new Cell(cardinality(element)),
                        Cell.of(types.of(element.types())),
                        new Cell(explanation(element))));
    }

    private static Phrase name(ProfileElement element) {
        String[] nameAndSlice = element.name().split(":", 2);
        Phrase phrase = new Phrase().code(nameAndSlice[0]);
        return nameAndSlice.length > 1 ? phrase.text(" : ").strong(nameAndSlice[1]) : phrase;
    }

    private static List<Phrase> cardinality(ProfileElement element) {
        Phrase here = Phrase.of(element.cardinality());
        String inR4 = element.otherCardinalityInR4();
        return inR4 == null ? List.of(here) : List.of(here, new Phrase().quiet("R4: " + inR4));
    }

    private List<Phrase> explanation(ProfileElement element) {
        List<Phrase> lines = new ArrayList<>();
        lines.add(marks(element).text(element.summary()));
        ElementDefinition own = element.own();
        if (own != null) {
            addValue(lines, "Exactly ", own.getFixed());
            addValue(lines, "Always ", own.getPattern());
            if (own.hasSlicing()) {
                lines.add(slicing(own.getSlicing()));
            }
        }
        ElementDefinitionBindingComponent binding = element.binding();
        if (binding != null && binding.hasValueSet() && !element.isProhibited()) {
            lines.add(binding(binding));
        }
        if (own != null && own.hasConstraint()) {
            lines.add(rules(own));
        }
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static Phrase marks(ProfileElement element) {
        Phrase marks = new Phrase();
        if (element.mustSupport()) {
            marks.badge("must support").text(" ");
        }
        if (element.isModifier()) {
            marks.badge("changes the meaning").text(" ");
        }
        return marks;
    }

    private void addValue(List<Phrase> lines, String how, @Nullable Type value) {
        if (value != null) {
            Phrase said = values.inOneLine(value);
            lines.add(Phrase.of(how)
                    .add(said != null ? said : new Phrase().quiet("the " + value.fhirType() + " in the JSON")));
        }
    }

    private static Phrase slicing(ElementDefinitionSlicingComponent slicing) {
        List<Piece> by = slicing.getDiscriminator().stream()
                .map(each -> Piece.code(each.getPath()))
                .toList();
        return new Phrase()
                .quiet("Told apart by ")
                .joined(by, ", ")
                .quiet(slicing.getRules() == SlicingRules.OPEN ? "; others may stand beside" : "; no others");
    }

    private Phrase binding(ElementDefinitionBindingComponent binding) {
        return new Phrase()
                .quiet("Codes from ")
                .add(values.links().canonical(binding.getValueSet()))
                .quiet(" (" + binding.getStrength().toCode() + ")");
    }

    private static Phrase rules(ElementDefinition own) {
        List<Piece> keys = own.getConstraint().stream()
                .map(each -> Piece.linkedCode(each.getKey(), "#" + each.getKey()))
                .toList();
        return new Phrase().quiet("Rules ").joined(keys, ", ");
    }
}
