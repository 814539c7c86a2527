package no.whatmatters.conversation.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which of several items or answers is which of those before: by id, else what says the same, else the likest. */
final class Pairs {

    private final IdentityHashMap<Answered, Answered> pairs = new IdentityHashMap<>();
    private final IdentityHashMap<Answered, Answered> taken = new IdentityHashMap<>();

    private Pairs() {}

    /** For what is there once, or is to be taken by its place. */
    static Pairs inOrder(List<Answered> now, List<Answered> before) {
        Pairs pairs = new Pairs();
        for (int i = 0; i < Math.min(now.size(), before.size()); i++) {
            pairs.put(now.get(i), before.get(i));
        }
        return pairs;
    }

    static Pairs of(List<Answered> now, List<Answered> before, Likeness likeness) {
        Pairs pairs = new Pairs();
        pairs.alike(now, before, Answered::ownId);
        pairs.alike(now, before, Likeness::key);
        pairs.likest(now, before, likeness);
        return pairs;
    }

    @Nullable
    Answered before(Answered now) {
        return pairs.get(now);
    }

    boolean isStillThere(Answered before) {
        return taken.containsKey(before);
    }

    private void put(Answered now, Answered before) {
        pairs.put(now, before);
        taken.put(before, now);
    }

    private void alike(List<Answered> now, List<Answered> before, Function<Answered, @Nullable String> key) {
        Map<String, Deque<Answered>> byKey = new HashMap<>();
        for (Answered each : before) {
            String own = isStillThere(each) ? null : key.apply(each);
            if (own != null) {
                byKey.computeIfAbsent(own, unused -> new ArrayDeque<>()).add(each);
            }
        }
        for (Answered each : now) {
            String own = before(each) == null ? key.apply(each) : null;
            Answered same = own == null
                    ? null
                    : byKey.getOrDefault(own, new ArrayDeque<>()).poll();
            if (same != null) {
                put(each, same);
            }
        }
    }

    private record Pair(Answered now, Answered before, double likeness, int apart) {}

    private void likest(List<Answered> now, List<Answered> before, Likeness likeness) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < before.size() && before(now.get(i)) == null; j++) {
                double how = isStillThere(before.get(j)) ? 0 : likeness.of(now.get(i), before.get(j));
                if (how > 0) {
                    candidates.add(new Pair(now.get(i), before.get(j), how, Math.abs(i - j)));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble((Pair each) -> -each.likeness()).thenComparingInt(Pair::apart));
        for (Pair each : candidates) {
            if (before(each.now()) == null && !isStillThere(each.before())) {
                put(each.now(), each.before());
            }
        }
    }
}
