package no.whatmatters.conversation.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.whatmatters.conversation.form.Answered;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a draft belong to which items, where there may be several. An item goes on with what it opened itself, or
 * what a group around it opened by its definition; or with what a neighbour opened, if no repetition lies between the two and
 * nothing the item has to say is said there already. Else it opens a new one.
 */
final class Openings {

    private final List<Opened> all = new ArrayList<>();
    private final IdentityHashMap<Base, Map<String, Places>> places = new IdentityHashMap<>();

    /** What was opened for one step below one element: the first of all, and by whom and within which repetition each was. */
    private static final class Places {
        private @Nullable Base first;
        private final IdentityHashMap<Answered, List<Opened>> byOwner = new IdentityHashMap<>();
        private final IdentityHashMap<Answered, List<Opened>> byRepetition = new IdentityHashMap<>();
    }

    void opened(Base at, Step step, Base made, Answered owner, int turn, boolean explicit) {
        add(new Opened(all.size(), at, step, made, owner, turn, explicit));
    }

    /** A value that was put in as a whole: nothing is added to it. */
    void whole(Base at, Step step, Base value, Answered owner) {
        Opened opened = new Opened(all.size(), at, step, value, owner, 0, false);
        all.add(opened);
        note(opened);
    }

    private void add(Opened opened) {
        all.add(opened);
        Places ofStep = note(opened);
        ofStep.byOwner
                .computeIfAbsent(opened.owner, unused -> new ArrayList<>())
                .add(opened);
        ofStep.byRepetition
                .computeIfAbsent(repetition(opened.owner), unused -> new ArrayList<>())
                .add(opened);
    }

    private Places note(Opened opened) {
        Places ofStep = places.computeIfAbsent(opened.at, unused -> new HashMap<>())
                .computeIfAbsent(opened.step.id(), unused -> new Places());
        if (ofStep.first == null) {
            ofStep.first = opened.made;
        }
        return ofStep;
    }

    private @Nullable Places of(Base at, Step step) {
        Map<String, Places> below = places.get(at);
        return below == null ? null : below.get(step.id());
    }

    Optional<Base> find(Base at, Step step, Answered item, int turn, List<Assignment> said) {
        Places ofStep = of(at, step);
        if (ofStep == null) {
            return Optional.empty();
        }
        Opened own = last(ofStep.byOwner.get(item), each -> each.turn == turn);
        if (own != null) {
            return Optional.of(own.made);
        }
        if (turn > 0) {
            return Optional.empty();
        }
        Opened reused = around(ofStep, item);
        if (reused == null) {
            reused = last(ofStep.byRepetition.get(repetition(item)), each -> isFree(each, said));
        }
        if (reused == null) {
            return Optional.empty();
        }
        add(new Opened(
                all.size(), at, step, reused.made, item, turn, false)); // What else the item says goes there too.
        return Optional.of(reused.made);
    }

    /** The latest that the item or a group around it opened by its definition. */
    private static @Nullable Opened around(Places ofStep, Answered item) {
        Opened latest = null;
        for (Answered each = item; each != null; each = each.parent()) {
            Opened explicit = last(ofStep.byOwner.get(each), Opened::explicit);
            if (explicit != null && (latest == null || explicit.number > latest.number)) {
                latest = explicit;
            }
        }
        return latest;
    }

    private static @Nullable Opened last(@Nullable List<Opened> opened, Predicate<Opened> wanted) {
        if (opened == null) {
            return null;
        }
        for (int i = opened.size() - 1; i >= 0; i--) {
            if (wanted.test(opened.get(i))) {
                return opened.get(i);
            }
        }
        return null;
    }

    /** Something that is there once, and may be one of several slices of a list. */
    Optional<Base> only(Base at, Step step) {
        if (step.slice() == null) {
            return Elements.only(at, step);
        }
        Places ofStep = of(at, step);
        return ofStep == null ? Optional.empty() : Optional.ofNullable(ofStep.first);
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

    /** The nearest item around that repeats, or the item itself; the whole of the answers where none does. */
    private static Answered repetition(Answered item) {
        Answered each = item;
        while (!each.item().repeats() && each.parent() != null) {
            each = each.parent();
        }
        return each;
    }

    /**
     * An element and whose it is.
     *
     * @param number in the order in which they were opened
     * @param at what it stands in
     * @param turn which of several values of one item it holds
     * @param explicit whether a group stands for it by its definition
     */
    private record Opened(int number, Base at, Step step, Base made, Answered owner, int turn, boolean explicit) {}
}
