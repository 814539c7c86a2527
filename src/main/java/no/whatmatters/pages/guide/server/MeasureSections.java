package no.whatmatters.pages.guide.server;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.Measure.MeasureGroupComponent;

/** What the page of a measure says: who is counted, what is counted, and how it is broken down. */
public final class MeasureSections {

    private static final List<String> POPULATIONS = List.of("Counted as", "What it is", "Criteria");
    private static final List<String> STRATIFIERS = List.of("Broken down by", "What it is", "Criteria");

    private final Values values;

    public MeasureSections(Values values) {
        this.values = values;
    }

    public List<Section> of(Measure measure) {
        List<Row> populations = new ArrayList<>();
        List<Row> stratifiers = new ArrayList<>();
        for (MeasureGroupComponent group : measure.getGroup()) {
            group.getPopulation()
                    .forEach(each -> populations.add(row(each.getCode(), each.getDescription(), each.getCriteria())));
            group.getStratifier()
                    .forEach(each -> stratifiers.add(row(each.getCode(), each.getDescription(), each.getCriteria())));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("populations", "What is counted", new Table(POPULATIONS, populations)));
        if (!stratifiers.isEmpty()) {
            sections.add(Section.of("stratifiers", "How it is broken down", new Table(STRATIFIERS, stratifiers)));
        }
        return sections;
    }

    public List<Fact> facts(Measure measure) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Scoring", concept(measure.getScoring())));
        if (measure.hasImprovementNotation()) {
            facts.add(new Fact("Better is", concept(measure.getImprovementNotation())));
        }
        return facts;
    }

    private Row row(CodeableConcept code, String description, Expression criteria) {
        return Row.of(
                Cell.of(concept(code)),
                Cell.of(description == null ? "" : description),
                Cell.of(new Phrase()
                        .code(criteria.getExpression() == null ? "" : criteria.getExpression())
                        .quiet(criteria.getLanguage() == null ? "" : " " + criteria.getLanguage())));
    }

    private Phrase concept(CodeableConcept code) {
        Phrase said = values.inOneLine(code);
        return said == null ? new Phrase() : said;
    }
}
