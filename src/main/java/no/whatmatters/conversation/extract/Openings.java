package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.conversation.form.Answered;
import org.hl7.fhir.r4.model.Base;

/**
 * Which elements of a draft belong to which items, where there may be several. An item goes on with what it opened itself, or
 * what a group around it opened by its definition; or with what a neighbour opened, if no repetition lies between the two and
 * nothing the item has to say is said there already. Else it opens a new one.
 */
final class Openings {

    private final List<Opened> all = new ArrayList<>();

    void opened(Base at, Step step, Base made, Answered owner, int turn, boolean explicit) {
        all.add(new Opened(at, step, made, owner, turn, explicit, false));
    }

    /** A value that was put in as a whole: nothing is added to it. */
    void whole(Base at, Step step, Base value, Answered owner) {
        all.add(new Opened(at, step, value, owner, 0, false, true));
    }

    Optional<Base> find(Base at, Step step, Answered item, int turn, List<Assignment> said) {
        Base neighbours = null;
        Base around = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            Opened each = all.get(i);
            if (each.at != at || !each.step.id().equals(step.id()) || each.whole) {
                continue;
            }
            if (each.owner == item && each.turn == turn) {
                return Optional.of(each.made);
            }
            if (turn == 0 && around == null && each.explicit && isWithin(item, each.owner)) {
                around = each.made;
            }
            if (turn == 0 && neighbours == null && noRepetitionBetween(each.owner, item) && isFree(each, said)) {
                neighbours = each.made;
            }
        }
        Base reused = around != null ? around : neighbours;
        if (reused != null) {
            all.add(new Opened(at, step, reused, item, turn, false, false)); // What else the item says goes there too.
        }
        return Optional.ofNullable(reused);
    }

    /** Something that is there once, and may be one of several slices of a list. */
    Optional<Base> only(Base at, Step step) {
        if (step.slice() == null) {
            return Elements.only(at, step);
        }
        return all.stream()
                .filter(each -> each.at == at && each.step.id().equals(step.id()))
                .map(Opened::made)
                .findFirst();
    }

    void removeEmpty() {
        for (int i = all.size() - 1; i >= 0; i--) {
            Opened each = all.get(i);
            if (each.made.isEmpty()) {
                each.at.removeChild(each.step.name(), each.made);
            }
        }
    }

    private boolean isFree(Opened opened, List<Assignment> said) {
        return said.stream().noneMatch(each -> isOccupied(opened, each.path().steps()));
    }

    private boolean isOccupied(Opened opened, List<Step> steps) {
        Base at = null;
        for (Step step : steps) {
            if (at == null) {
                at = step.id().equals(opened.step.id()) ? opened.made : null;
            } else if (step.many()) {
                return false;
            } else {
                Base next = only(at, step).orElse(null);
                if (next == null) {
                    return false;
                }
                at = next;
            }
        }
        return at != null && at != opened.made;
    }

    private static boolean isWithin(Answered item, Answered owner) {
        for (Answered each = item; each != null; each = each.parent()) {
            if (each == owner) {
                return true;
            }
        }
        return false;
    }

    private static boolean noRepetitionBetween(Answered one, Answered other) {
        for (Answered above = one; above != null; above = above.parent()) {
            if (isWithin(other, above)) {
                return !repeatsBelow(above, one) && !repeatsBelow(above, other);
            }
        }
        return false;
    }

    private static boolean repeatsBelow(Answered above, Answered item) {
        for (Answered each = item; each != above && each != null; each = each.parent()) {
            if (each.item().repeats()) {
                return true;
            }
        }
        return false;
    }

    /**
     * An element and whose it is.
     *
     * @param at what it stands in
     * @param turn which of several values of one item it holds
     * @param explicit whether a group stands for it by its definition
     * @param whole whether it was put in as a whole
     */
    private record Opened(Base at, Step step, Base made, Answered owner, int turn, boolean explicit, boolean whole) {}
}
