package no.whatmatters.careplan.narrative;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * All sections of a picture, in the order in which they are read: what matters comes first. What is empty, and tells
 * nothing by being so, is left out.
 */
public final class Sections {

    private Sections() {}

    public static List<Section> of(Picture picture, Narrator narrator) {
        return Stream.of(
                        GoalsSection.of(picture, narrator),
                        AskedSection.of(picture, narrator),
                        BarriersSection.of(picture, narrator),
                        ActionsSection.of(picture, narrator),
                        DueSection.handOvers(picture, narrator),
                        DueSection.tasks(picture, narrator),
                        PlansSection.of(picture, narrator),
                        TeamSection.of(picture, narrator),
                        OtherGoalsSection.givenUp(picture, narrator),
                        OtherGoalsSection.others(picture, narrator))
                .flatMap(Optional::stream)
                .toList();
    }

    static Section section(String code, Narrator narrator, Markup text, Stream<String> references) {
        String title = Objects.requireNonNull(narrator.name(CodeSystems.PICTURE_SECTION, code), code);
        XhtmlNode div = text.node();
        return new Section(code, title, div, references.distinct().toList());
    }
}
