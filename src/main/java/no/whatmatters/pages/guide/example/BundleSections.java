package no.whatmatters.pages.guide.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.whatmatters.pages.guide.library.Links;
import no.whatmatters.pages.guide.parts.Cell;
import no.whatmatters.pages.guide.parts.Phrase;
import no.whatmatters.pages.guide.parts.Piece;
import no.whatmatters.pages.guide.parts.Row;
import no.whatmatters.pages.guide.parts.Section;
import no.whatmatters.pages.guide.parts.Table;
import no.whatmatters.pages.guide.values.Tree;
import no.whatmatters.pages.guide.values.Values;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.jspecify.annotations.Nullable;

/** A Bundle: a list of what is in it, and each entry with references that lead to the other entries. */
final class BundleSections {

    private static final List<String> HEADINGS = List.of("Entry", "Request", "Profile");

    private final Links links;
    private final Map<String, Piece> entries = new HashMap<>();

    private BundleSections(Links links) {
        this.links = links;
    }

    static List<Section> of(Bundle bundle, Links links) {
        return new BundleSections(links).sections(bundle);
    }

    private List<Section> sections(Bundle bundle) {
        List<Row> rows = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<BundleEntryComponent> all = bundle.getEntry();
        for (int i = 0; i < all.size(); i++) {
            Piece link = Piece.link(title(i + 1, all.get(i)), "#" + anchor(i + 1));
            entries.put(String.valueOf(all.get(i).getFullUrl()), link);
            rows.add(row(link, all.get(i)));
        }
        Values values = new Values(links, this::reference);
        sections.add(Section.of(
                "entries",
                "A " + bundle.getType().toCode() + " of " + all.size() + " entries",
                new Table(HEADINGS, rows)));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).hasResource()) {
                sections.add(Section.of(
                        anchor(i + 1),
                        title(i + 1, all.get(i)),
                        Tree.of(all.get(i).getResource(), values)));
            }
        }
        return sections;
    }

    private @Nullable Piece reference(String reference) {
        Piece entry = entries.get(reference);
        return entry == null ? links.example(reference) : entry;
    }

    private Row row(Piece link, BundleEntryComponent entry) {
        List<Phrase> profiles = new ArrayList<>();
        if (entry.hasResource()) {
            for (CanonicalType profile : entry.getResource().getMeta().getProfile()) {
                profiles.add(Phrase.of(links.canonical(profile.getValue())));
            }
        }
        return Row.of(Cell.of(link), Cell.of(request(entry.getRequest())), new Cell(profiles));
    }

    private static Phrase request(BundleEntryRequestComponent request) {
        if (!request.hasMethod()) {
            return new Phrase();
        }
        Phrase phrase = new Phrase().code(request.getMethod().toCode() + " " + request.getUrl());
        return request.hasIfNoneExist() ? phrase.quiet(" if none has ").code(request.getIfNoneExist()) : phrase;
    }

    private static String title(int number, BundleEntryComponent entry) {
        String type = entry.hasResource() ? entry.getResource().fhirType() : "no resource";
        return (number + ". " + type + " " + Gist.of(entry.getResource())).strip();
    }

    private static String anchor(int number) {
        return "entry-" + number;
    }
}
