package no.whatmatters.pages.guide.server;

import java.util.List;
import java.util.Objects;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.values.Texts;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** What the page of a pathway says: what is done, when and by whom. */
public final class PathwaySections {

    private static final List<String> HEADINGS = List.of("Step", "Within", "Who", "Code", "With");

    private final Values values;

    public PathwaySections(Values values) {
        this.values = values;
    }

    public List<Section> of(PlanDefinition plan) {
        List<Row> steps = plan.getAction().stream().map(this::row).toList();
        return List.of(Section.of("steps", "Steps", new Table(HEADINGS, steps)));
    }

    private Row row(PlanDefinitionActionComponent step) {
        return Row.of(
                new Cell(new Texts(null)
                        .of(step.getTitleElement()).stream()
                                .map(each -> Phrase.of(Piece.of(each)).quiet(" " + each.languageName()))
                                .toList()),
                Cell.of(within(step.getTiming())),
                new Cell(step.getParticipant().stream()
                        .map(each -> said(each.getRole()))
                        .toList()),
                new Cell(step.getCode().stream().map(this::said).toList()),
                cell(step.getDefinition()));
    }

    /** Days as people count them; any other time as it stands. */
    private Phrase within(@Nullable Type timing) {
        if (timing instanceof Quantity days && "d".equals(days.getCode())) {
            return Phrase.of(days.getValue().signum() == 0 ? "the same day" : days.getValue() + " days");
        }
        return timing == null ? new Phrase() : said(timing);
    }

    private Cell cell(@Nullable Base value) {
        return value == null ? Cell.empty() : Cell.of(said(value));
    }

    private Phrase said(Base value) {
        return Objects.requireNonNullElseGet(values.inOneLine(value), Phrase::new);
    }
}
