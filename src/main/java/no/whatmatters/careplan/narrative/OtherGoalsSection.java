package no.whatmatters.careplan.narrative;

import java.util.List;
import java.util.Optional;
import no.whatmatters.careplan.picture.OtherGoal;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.SharedGoal;

/** Goals that are not among those that matter now: given up, by whom and why; and those in other words than the person's. */
final class OtherGoalsSection {

    static final String GIVEN_UP = "given-up";
    static final String OTHERS = "other-goals";

    private OtherGoalsSection() {}

    static Optional<Section> givenUp(Picture picture, Narrator narrator) {
        List<SharedGoal> goals = picture.givenUp();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        Markup text = Markup.narrative(narrator);
        Markup list = text.in("ul");
        GoalDetails details = new GoalDetails(narrator, picture.at());
        for (SharedGoal goal : goals) {
            Markup item = list.in("li");
            item.in("b").quote(goal.words());
            details.tell(goal, item);
        }
        return Optional.of(
                Sections.section(GIVEN_UP, narrator, text, goals.stream().flatMap(GoalsSection::references)));
    }

    static Optional<Section> others(Picture picture, Narrator narrator) {
        List<OtherGoal> goals = picture.otherGoals();
        if (goals.isEmpty()) {
            return Optional.empty();
        }
        Markup text = Markup.narrative(narrator);
        text.say("other-goals.lead");
        Markup table = text.table("goals.goal", "other-goals.set-by", "status");
        for (OtherGoal goal : goals) {
            Markup row = table.in("tr");
            row.rowHeading().words(goal.words());
            row.in("td").text(goal.setBy().isKnown() ? narrator.party(goal.setBy()) : "");
            row.in("td").text(narrator.status("other-goal", goal.status()));
        }
        return Optional.of(
                Sections.section(OTHERS, narrator, text, goals.stream().map(OtherGoal::reference)));
    }
}
