package no.whatmatters.careplan.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SharedGoal;
import no.whatmatters.careplan.picture.Told;

/** What stands in the way of each goal, and what helps, in the person's words. */
final class BarriersSection {

    static final String CODE = "barriers";

    private BarriersSection() {}

    static Optional<Section> of(Picture picture, Narrator narrator) {
        List<SharedGoal> goals = picture.goals().stream()
                .filter(each -> !each.inTheWay().isEmpty() || !each.helps().isEmpty())
                .toList();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        Markup text = Markup.narrative(narrator);
        Markup table = text.table("goals.goal", "barriers.in-the-way", "barriers.helps");
        for (SharedGoal goal : goals) {
            Markup row = table.in("tr");
            row.rowHeading().quote(goal.words());
            cell(goal.inTheWay(), row.in("td"), narrator);
            cell(goal.helps(), row.in("td"), narrator);
        }
        return Optional.of(Sections.section(
                CODE,
                narrator,
                text,
                goals.stream()
                        .flatMap(each -> Stream.concat(each.inTheWay().stream(), each.helps().stream()))
                        .map(Told::reference)));
    }

    private static void cell(List<Told> told, Markup cell, Narrator narrator) {
        if (told.isEmpty()) {
            cell.text("\u2013");
            return;
        }
        if (told.size() == 1) {
            tell(told.get(0), cell, narrator);
            return;
        }
        Markup list = cell.in("ul");
        told.forEach(each -> tell(each, list.in("li"), narrator));
    }

    private static void tell(Told told, Markup place, Narrator narrator) {
        place.quote(told.words());
        if (told.by().isKnown()) {
            place.text(" " + narrator.say("told-by", narrator.party(told.by())));
        }
    }
}
