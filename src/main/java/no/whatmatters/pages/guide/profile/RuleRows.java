package no.whatmatters.pages.guide.profile;

import java.util.List;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;

/** The rules of a profile (its invariants): what each says, whether it refuses, and its FHIRPath. */
final class RuleRows {

    private static final List<String> HEADINGS = List.of("Rule", "Broken", "Where", "What it says, and its FHIRPath");

    private RuleRows() {}

    static Table table(List<ElementDefinition> elements) {
        return new Table(
                HEADINGS,
                elements.stream()
                        .flatMap(element -> element.getConstraint().stream().map(rule -> row(element, rule)))
                        .toList());
    }

    private static Row row(ElementDefinition element, ElementDefinitionConstraintComponent rule) {
        boolean refuses = rule.getSeverity() == ConstraintSeverity.ERROR;
        return Row.named(
                rule.getKey(),
                Cell.code(rule.getKey()),
                Cell.of(refuses ? new Phrase().warning("error: refused") : new Phrase().badge("warning: stored")),
                Cell.code(element.getId()),
                Cell.of(Phrase.of(rule.getHuman()), new Phrase().code(rule.getExpression())));
    }
}
