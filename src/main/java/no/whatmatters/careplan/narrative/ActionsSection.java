package no.whatmatters.careplan.narrative;

import java.util.Optional;
import java.util.stream.Collectors;
import no.whatmatters.careplan.picture.Action;
import no.whatmatters.careplan.picture.Picture;
import no.whatmatters.careplan.picture.Quote;
import no.whatmatters.careplan.picture.When;
import org.jspecify.annotations.Nullable;

/** What is planned to be done, for which goals, who does it and when. */
final class ActionsSection {

    static final String CODE = "actions";

    private final Narrator narrator;

    private ActionsSection(Narrator narrator) {
        this.narrator = narrator;
    }

    static Optional<Section> of(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        if (picture.actions().isEmpty()) {
            text.say("actions.none");
        } else {
            Markup table = text.table("actions.what", "actions.for", "actions.who", "actions.when", "status");
            picture.actions().forEach(each -> new ActionsSection(narrator).row(each, table));
        }
        return Optional.of(Sections.section(
                CODE, narrator, text, picture.actions().stream().map(Action::reference)));
    }

    private void row(Action action, Markup table) {
        Markup row = table.in("tr");
        row.rowHeading().named(action.what(), action.language());
        goals(action, row.in("td"));
        row.in("td")
                .text(
                        action.by().isEmpty()
                                ? narrator.say("actions.nobody")
                                : action.by().stream().map(narrator::party).collect(Collectors.joining("; ")));
        row.in("td").text(period(narrator, action.from(), action.to()));
        row.in("td").text(narrator.status("action", action.status()));
    }

    private void goals(Action action, Markup cell) {
        String separator = "";
        for (Quote each : action.goals()) {
            cell.text(separator).quote(each);
            separator = ", ";
        }
    }

    static String period(Narrator narrator, @Nullable When from, @Nullable When to) {
        if (from != null && to != null) {
            String first = narrator.date(from);
            String last = narrator.date(to);
            return first.equals(last) ? first : narrator.say("from-to", first, last);
        }
        if (from != null) {
            return narrator.say("from", narrator.date(from));
        }
        return to == null ? "" : narrator.say("to", narrator.date(to));
    }
}
