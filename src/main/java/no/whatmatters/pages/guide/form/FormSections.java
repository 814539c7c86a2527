package no.whatmatters.pages.guide.form;

import java.util.ArrayList;
import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Wording;
import no.whatmatters.pages.guide.values.Texts;
import no.whatmatters.pages.guide.values.Tree;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;

/** What the page of a questionnaire says beside its questions. */
public final class FormSections {

    private FormSections() {}

    /** What holds for the form as a whole: what it is started with, and what it makes by template. Folded up. */
    public static List<Section> of(Questionnaire form, Values values) {
        List<Section> sections = new ArrayList<>();
        if (form.hasExtension()) {
            sections.add(Section.of("whole-form", "What holds for the whole form", Tree.of(form.getExtension(), values))
                    .foldedUp());
        }
        for (Resource contained : form.getContained()) {
            String title = "Template: " + contained.getIdPart();
            sections.add(Section.of("contained-" + contained.getIdPart(), title, Tree.of(contained, values))
                    .foldedUp());
        }
        return sections;
    }

    public static List<Fact> facts(Questionnaire form, Links links) {
        List<Fact> facts = new ArrayList<>();
        if (form.hasDerivedFrom()) {
            List<Piece> origins = form.getDerivedFrom().stream()
                    .map(each -> links.canonical(each.getValue()))
                    .toList();
            facts.add(new Fact("Derived from", new Phrase().joined(origins, ", ")));
        }
        List<String> languages = new Texts(form.getLanguage())
                .of(form.getTitleElement()).stream().map(Wording::languageName).toList();
        facts.add(Fact.of("Languages", String.join(", ", languages)));
        return facts;
    }
}
