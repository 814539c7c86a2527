package no.whatmatters.careplan.narrative;

import java.util.List;
import java.util.Optional;
import no.whatmatters.careplan.picture.Due;
import no.whatmatters.careplan.picture.Due.State;
import no.whatmatters.careplan.picture.HandOver;
import no.whatmatters.careplan.picture.Picture;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/** Who has handed over to whom, and how it was answered; what is due, and what should have been done already. */
final class DueSection {

    static final String HAND_OVERS = "hand-overs";
    static final String TASKS = "due";

    private final Narrator narrator;

    private DueSection(Narrator narrator) {
        this.narrator = narrator;
    }

    static Optional<Section> handOvers(Picture picture, Narrator narrator) {
        List<HandOver> all = picture.handOvers();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Markup text = Markup.narrative(narrator);
        Markup table = text.table("hand-overs.asked", "hand-overs.from", "hand-overs.to", "hand-overs.what", "status");
        all.forEach(each -> new DueSection(narrator).row(each, table));
        return Optional.of(
                Sections.section(HAND_OVERS, narrator, text, all.stream().map(HandOver::reference)));
    }

    static Optional<Section> tasks(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        if (picture.due().isEmpty()) {
            text.say("due.none");
        } else {
            long overdue = picture.due().stream()
                    .filter(each -> each.state() == State.OVERDUE)
                    .count();
            if (overdue > 0) {
                text.in("p").in("b").text(narrator.say("due.overdue-count", overdue));
            }
            Markup table = text.table("due.deadline", "due.what", "due.who", "status");
            picture.due().forEach(each -> new DueSection(narrator).row(each, table));
        }
        return Optional.of(
                Sections.section(TASKS, narrator, text, picture.due().stream().map(Due::reference)));
    }

    private void row(HandOver handOver, Markup table) {
        Markup row = table.in("tr");
        row.rowHeading().date(handOver.asked() == null ? "" : narrator.date(handOver.asked()));
        row.in("td").text(narrator.party(handOver.from()));
        row.in("td").text(narrator.party(handOver.to()));
        Markup what = row.in("td");
        if (handOver.what() != null) {
            what.words(handOver.what());
        }
        Markup state = row.in("td");
        String status = narrator.status("hand-over", handOver.status().toCode());
        if (handOver.isWaiting()) {
            state.in("b").text(status);
        } else {
            state.text(status);
            if (handOver.answered() != null) {
                state.below(narrator.date(handOver.answered()));
            }
        }
        state.below(because(handOver.reason()));
    }

    private void row(Due due, Markup table) {
        Markup row = table.in("tr");
        row.rowHeading()
                .date(due.deadline() == null ? narrator.say("due.no-deadline") : narrator.moment(due.deadline()));
        row.in("td").named(due.what(), due.language());
        row.in("td").text(narrator.party(due.who()));
        Markup state = row.in("td");
        Markup place = due.state() == State.OVERDUE ? state.in("b") : state;
        place.text(narrator.say("due." + due.state().name()));
        state.below(because(due.reason()));
    }

    private String because(@Nullable CodeableConcept reason) {
        return reason == null ? "" : narrator.say("because", narrator.name(reason));
    }
}
