package no.whatmatters.pages.guide.profile;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What the page of a profile or an extension says. */
public final class ProfileSections {

    private static final Phrase HOW_TO_READ = Phrase.of(
                    "What is said here, and what R4 demands beside it (in grey). All other elements of R4 may be used as R4 says.")
            .quiet(" «R4: 0..1» tells that R4 asks for less or allows more.");

    private final Links links;
    private final R4Definitions r4;
    private final ElementRows elements;

    /**
     * Pages made with these definitions.
     *
     * @param r4 the definitions of R4, with snapshots
     */
    public ProfileSections(IValidationSupport r4, Values values) {
        this.links = values.links();
        this.r4 = new R4Definitions(r4);
        this.elements = new ElementRows(values);
    }

    public List<Section> of(StructureDefinition profile) {
        if (!profile.getBaseDefinition().equals(R4Definitions.DEFINITION + profile.getType())) {
            throw new IllegalStateException(profile.getUrl() + " is built on another profile: what that one says"
                    + " would have to be told too, and is not yet.");
        }
        List<ProfileElement> key = KeyElements.of(profile, r4);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "elements", "Elements", List.of(HOW_TO_READ, mustSupport(key)), elements.table(key), false));
        Table rules = RuleRows.table(profile.getDifferential().getElement());
        if (!rules.rows().isEmpty()) {
            sections.add(Section.of("rules", "Rules", rules));
        }
        return sections;
    }

    public List<Fact> facts(StructureDefinition profile) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Built on",
                Phrase.of(links.canonical(profile.getBaseDefinition())).text(" of FHIR 4.0.1")));
        if (profile.hasContext()) {
            List<Piece> places = profile.getContext().stream()
                    .map(each -> Piece.code(each.getExpression()))
                    .toList();
            facts.add(new Fact("Stands on", new Phrase().joined(places, ", ")));
        }
        return facts;
    }

    private static Phrase mustSupport(List<ProfileElement> elements) {
        return elements.stream().anyMatch(ProfileElement::mustSupport)
                ? new Phrase()
                : Phrase.of("No element is marked must-support.");
    }
}
