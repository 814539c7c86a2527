package no.whatmatters.careplan.narrative;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Party;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.Score;
import no.whatmatters.careplan.picture.Series;
import no.whatmatters.careplan.picture.SetAside;
import no.whatmatters.careplan.picture.SharedGoal;
import no.whatmatters.careplan.picture.Told;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;

/** What else is told about a goal: how it stands, when it was set aside, by whom and why, who agrees, how it was said before. */
final class GoalDetails {

    private static final String ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement";

    private final Narrator narrator;
    private final Instant now;

    GoalDetails(Narrator narrator, Instant now) {
        this.narrator = narrator;
        this.now = now;
    }

    boolean any(SharedGoal goal) {
        Markup trial = Markup.narrative(narrator);
        tell(goal, trial);
        return trial.node().hasChildren();
    }

    void tell(SharedGoal goal, Markup place) {
        String state = state(goal);
        if (!state.isEmpty()) {
            place.in("p").in("b").text(state);
        }
        goal.setAsides().forEach(each -> tell(each, place));
        if (goal.saidBy().isKnown()) {
            place.say("goal.said-by", narrator.party(goal.saidBy()));
        }
        goal.saidBefore().forEach(each -> quoted("goal.said-before", each, place));
        if (goal.stepTowards() != null) {
            quoted("goal.step-towards", goal.stepTowards(), place);
        }
        if (goal.dueDate() != null && isOpen(goal)) {
            place.say(goal.dueDate().end().isAfter(now) ? "goal.due" : "goal.due.past", narrator.date(goal.dueDate()));
        }
        agreement(goal, place);
        goal.otherScores().forEach(each -> other(each, place));
        goal.notes().forEach(each -> note(each, place));
    }

    private String state(SharedGoal goal) {
        String achieved = goal.achievement() == null
                ? ""
                : goal.achievement().getCoding().stream()
                        .filter(each -> ACHIEVEMENT.equals(each.getSystem()))
                        .map(each -> narrator.status("achievement", each.getCode()))
                        .findFirst()
                        .orElse(narrator.name(goal.achievement()));
        String state = goal.status() == GoalLifecycleStatus.COMPLETED && !achieved.isEmpty()
                ? achieved
                : Stream.of(narrator.status("goal", goal.status()), achieved)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(". "));
        return goal.achievedSince() == null || achieved.isEmpty()
                ? state
                : state + ", " + narrator.date(goal.achievedSince());
    }

    private void tell(SetAside aside, Markup place) {
        Markup line = place.in("p");
        String by = aside.by().isThePerson()
                ? narrator.say("set-aside.by-the-person")
                : aside.by().isKnown() ? narrator.party(aside.by()) : narrator.say("set-aside.by-somebody");
        line.text(narrator.say("set-aside." + aside.status().toCode(), narrator.date(aside.when()), by));
        if (aside.writtenBy().isKnown()) {
            line.text(narrator.say("set-aside.written-by", narrator.party(aside.writtenBy())));
        }
        if (aside.reason().words().isEmpty()) {
            line.text(".");
        } else {
            line.text(": ").quote(aside.reason()).text(stopAfter(aside.reason()));
        }
        if (aside.takenUpAgain() != null) {
            line.text(" " + narrator.say("set-aside.taken-up", narrator.date(aside.takenUpAgain())));
        }
    }

    private void agreement(SharedGoal goal, Markup place) {
        if (goal.agreed().stream().anyMatch(each -> !each.isThePerson())) {
            place.say("goal.agreed", parties(goal.agreed()));
        }
        if (!goal.disagreed().isEmpty()) {
            place.say("goal.disagreed", parties(goal.disagreed()));
        }
    }

    private String parties(List<Party> parties) {
        return parties.stream().map(narrator::party).collect(Collectors.joining("; "));
    }

    private void other(Series scores, Markup place) {
        String told = Stream.of(scores.first(), scores.latest())
                .filter(each -> each != null && each.value() != null)
                .map(this::number)
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            String scale = narrator.name(CodeSystems.SCORE_SCALE, scores.scale());
            place.in("p").text((scale == null ? scores.scale() : scale) + ": " + told + ".");
        }
    }

    private String number(Score score) {
        return narrator.number(Objects.requireNonNull(score.value())) + " (" + narrator.date(score.when()) + ")";
    }

    private void note(Told note, Markup place) {
        Markup line = place.in("p");
        line.text(narrator.say("note") + ": ").words(note.words());
        String source = Stream.of(
                        note.by().isKnown() ? narrator.party(note.by()) : "",
                        note.when() == null ? "" : narrator.date(note.when()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        if (!source.isEmpty()) {
            line.text(" (" + source + ")");
        }
    }

    private void quoted(String key, Quote quote, Markup place) {
        place.in("p").text(narrator.say(key) + " ").quote(quote).text(stopAfter(quote));
    }

    /** A sentence in quotation marks ends the sentence around it. */
    private static String stopAfter(Quote quote) {
        return quote.words().endsWith(".")
                        || quote.words().endsWith("!")
                        || quote.words().endsWith("?")
                ? ""
                : ".";
    }

    private static boolean isOpen(SharedGoal goal) {
        return goal.status() != GoalLifecycleStatus.COMPLETED;
    }
}
