package no.whatmatters.careplan.narrative;

import java.util.Optional;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Means;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.Score;
import no.whatmatters.careplan.picture.Series;
import no.whatmatters.careplan.picture.SharedGoal;
import org.jspecify.annotations.Nullable;

/** What matters: the goals in the person's own order and words, with the first and the latest score and the change. */
final class GoalsSection {

    static final String CODE = "goals";

    private static final int COLUMNS = 5;

    private final Narrator narrator;
    private final GoalDetails details;

    private GoalsSection(Picture picture, Narrator narrator) {
        this.narrator = narrator;
        this.details = new GoalDetails(narrator, picture.at());
    }

    static Optional<Section> of(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        if (picture.goals().isEmpty()) {
            text.say(picture.past() ? "goals.none.past" : "goals.none");
        } else {
            text.say(picture.ranked() ? "goals.order.own" : "goals.order.start");
            new GoalsSection(picture, narrator).table(picture, text);
        }
        return Optional.of(
                Sections.section(CODE, narrator, text, picture.goals().stream().flatMap(GoalsSection::references)));
    }

    /** The goal, and the records its scores stand in. */
    static Stream<String> references(SharedGoal goal) {
        return Stream.concat(
                Stream.of(goal.reference()),
                Stream.concat(Stream.of(goal.scores()), goal.otherScores().stream())
                        .flatMap(each -> each.references().stream()));
    }

    private void table(Picture picture, Markup text) {
        Markup table = text.table("goals.number", "goals.goal", "goals.first", "goals.latest", "goals.change");
        int number = 0;
        for (SharedGoal goal : picture.goals()) {
            row(++number, goal, table);
        }
        picture.means()
                .filter(means -> means.goals() > 1)
                .ifPresent(means -> means(means, picture.goals().size(), table));
    }

    private void row(int number, SharedGoal goal, Markup table) {
        Markup row = table.in("tr");
        row.in("td").text(String.valueOf(number));
        row.rowHeading().quote(goal.words());
        first(goal.scores().first(), row.in("td"));
        latest(goal.scores(), row.in("td"));
        row.in("td").text(change(goal.scores()));
        if (details.any(goal)) {
            Markup below = table.in("tr").with("class", "more");
            below.in("td");
            details.tell(goal, below.in("td").with("colspan", String.valueOf(COLUMNS - 1)));
        }
    }

    private void first(@Nullable Score score, Markup cell) {
        if (score == null) {
            cell.text(narrator.say("score.not-asked"));
        } else {
            cell.text(value(score)).below(narrator.date(score.when()));
        }
    }

    private void latest(Series scores, Markup cell) {
        if (scores.latest() == null) {
            if (scores.unanswered() == null) {
                cell.text(narrator.say("score.not-asked-again"));
            } else {
                cell.text(value(scores.unanswered()))
                        .below(narrator.date(scores.unanswered().when()));
            }
            return;
        }
        cell.text(value(scores.latest())).below(narrator.date(scores.latest().when()));
        if (scores.unanswered() != null) {
            cell.below(narrator.say(
                    scores.unanswered().declined() ? "score.then-declined" : "score.then-unanswered",
                    narrator.date(scores.unanswered().when())));
        }
    }

    private String value(Score score) {
        if (score.value() != null) {
            return narrator.number(score.value());
        }
        return narrator.say(score.declined() ? "score.declined" : "score.unanswered");
    }

    private String change(Series scores) {
        return scores.change() == null ? "\u2013" : narrator.signed(scores.change(), narrator.number(scores.change()));
    }

    private void means(Means means, int goals, Markup table) {
        Markup row = table.in("tr");
        row.in("td");
        row.rowHeading().text(means.goals() == goals ? narrator.say("mean") : narrator.say("mean.of", means.goals()));
        row.in("td").text(narrator.mean(means.firstSum(), means.goals()));
        if (means.latestSum() == null) {
            row.in("td").text("\u2013");
            row.in("td").text("\u2013");
        } else {
            row.in("td").text(narrator.mean(means.latestSum(), means.goals()));
            row.in("td").text(narrator.signed(means.changeSum(), narrator.mean(means.changeSum(), means.goals())));
        }
    }
}
