package no.whatmatters.pages.guide.codes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.jspecify.annotations.Nullable;

/** What the page of a concept map says: which code answers to which, and how well. */
public final class ConceptMapSections {

    private static final List<String> HEADINGS = List.of("Code", "Is", "In the other code system", "Note");

    private final Links links;

    public ConceptMapSections(Links links) {
        this.links = links;
    }

    public List<Section> of(ConceptMap map) {
        return IntStream.range(0, map.getGroup().size())
                .mapToObj(at -> section(at + 1, map.getGroup().get(at)))
                .toList();
    }

    private Section section(int number, ConceptMapGroupComponent group) {
        Phrase lead = Phrase.of("From ")
                .add(links.system(group.getSource()))
                .text(" to ")
                .add(links.system(group.getTarget()))
                .text(".");
        List<Row> rows =
                group.getElement().stream().flatMap(each -> rows(group, each)).toList();
        String title = "To " + links.system(group.getTarget()).text();
        return Section.of("map-" + number, title, lead, new Table(HEADINGS, rows));
    }

    private Stream<Row> rows(ConceptMapGroupComponent group, SourceElementComponent source) {
        return source.getTarget().stream()
                .map(target -> Row.of(
                        coded(group.getSource(), source.getCode(), source.getDisplay()),
                        Cell.of(relation(target.getEquivalence())),
                        coded(group.getTarget(), target.getCode(), target.getDisplay()),
                        Cell.of(note(target))));
    }

    private Cell coded(String system, @Nullable String code, @Nullable String display) {
        if (code == null) {
            return Cell.of(new Phrase().quiet("no single code"));
        }
        String known = links.library().codeNames().of(system, code);
        String name = known != null ? known : display == null ? "" : display;
        return Cell.of(Phrase.of(links.code(system, code)).text(" " + name));
    }

    private static String note(TargetElementComponent target) {
        return target.hasComment() ? target.getComment() : "";
    }

    /** FHIR's word says how the target stands to the source; here the source is read first. */
    private static String relation(ConceptMapEquivalence equivalence) {
        return switch (equivalence) {
            case EQUAL, EQUIVALENT -> "the same as";
            case WIDER, SUBSUMES -> "narrower than";
            case NARROWER, SPECIALIZES -> "wider than";
            case INEXACT, RELATEDTO -> "related to";
            case UNMATCHED -> "not found";
            case DISJOINT -> "nothing like";
            default -> equivalence.toCode();
        };
    }
}
