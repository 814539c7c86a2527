package no.whatmatters.pages.guide.example;

import java.util.List;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Fact;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.values.Tree;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** What the page of an example says: every element of it. */
public final class ExampleSections {

    private ExampleSections() {}

    public static List<Section> of(Resource example, Links links) {
        return example instanceof Bundle bundle
                ? BundleSections.of(bundle, links)
                : List.of(Section.of("content", "Content", Tree.of(example, new Values(links))));
    }

    public static List<Fact> facts(Resource example, Links links) {
        List<Piece> profiles = example.getMeta().getProfile().stream()
                .map(each -> links.canonical(each.getValue()))
                .toList();
        Fact type = new Fact("Type", Phrase.of(links.type(example.fhirType())));
        return profiles.isEmpty()
                ? List.of(type)
                : List.of(type, new Fact("Profile", new Phrase().joined(profiles, ", ")));
    }
}
