package no.whatmatters.careplan.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.PlanPart;
import no.whatmatters.careplan.picture.PlanPart.Content;
import no.whatmatters.careplan.picture.Told;
import no.whatmatters.vocabulary.CodeSystems;

/** The parts of the plan and who answers for each; what an individual plan or a crisis plan tells, in the order it is read. */
final class PlansSection {

    static final String CODE = "plans";

    private final Narrator narrator;

    private PlansSection(Narrator narrator) {
        this.narrator = narrator;
    }

    static Optional<Section> of(Picture picture, Narrator narrator) {
        List<PlanPart> parts = picture.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Markup text = Markup.narrative(narrator);
        PlansSection section = new PlansSection(narrator);
        parts.stream().filter(PlansSection::tellsMore).forEach(each -> section.contents(each, text));
        Markup table = text.table("plans.plan", "plans.level", "plans.responsible", "plans.period", "status");
        parts.forEach(each -> section.row(each, table));
        return Optional.of(Sections.section(
                CODE,
                narrator,
                text,
                parts.stream()
                        .flatMap(each -> Stream.concat(
                                Stream.of(each.reference()),
                                each.contents().stream()
                                        .map(content -> content.told().reference())))));
    }

    private static boolean tellsMore(PlanPart part) {
        return !part.contents().isEmpty() || !part.notes().isEmpty();
    }

    private void contents(PlanPart part, Markup text) {
        text.in("h3").words(part.title());
        Markup list = text.in("dl");
        String last = "";
        for (Content each : inOrder(part.contents())) {
            String name = narrator.name(each.code());
            if (!name.equals(last)) {
                list.in("dt").in("b").text(name);
            }
            list.in("dd").words(each.told().words());
            last = name;
        }
        if (!part.notes().isEmpty()) {
            list.in("dt").in("b").text(narrator.say("note"));
            part.notes().forEach(each -> note(each, list.in("dd")));
        }
    }

    private void note(Told note, Markup place) {
        place.words(note.words());
        if (note.by().isKnown()) {
            place.text(" " + narrator.say("told-by", narrator.party(note.by())));
        }
    }

    private static List<Content> inOrder(List<Content> contents) {
        List<String> order = CodeNames.ofTheGuide().codes(CodeSystems.PLAN_CONTENT);
        return contents.stream()
                .sorted(Comparator.comparingInt(each -> each.code().getCoding().stream()
                        .mapToInt(coding -> order.indexOf(coding.getCode()))
                        .max()
                        .orElse(order.size())))
                .toList();
    }

    private void row(PlanPart part, Markup table) {
        Markup row = table.in("tr");
        row.rowHeading().words(part.title()).below(kinds(part));
        row.in("td").text(part.level() == null ? "" : narrator.name(part.level()));
        Markup responsible = row.in("td");
        responsible.text(narrator.party(part.responsible()));
        part.contributors().forEach(each -> responsible.below(each.textWithin(part.responsible())));
        row.in("td").text(ActionsSection.period(narrator, part.from(), part.to()));
        row.in("td").text(narrator.status("plan", part.status().toCode()));
    }

    private String kinds(PlanPart part) {
        return Stream.concat(part.kinds().stream(), part.reasons().stream())
                .map(narrator::name)
                .filter(each -> !each.isEmpty() && !each.equals(part.title().words()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
