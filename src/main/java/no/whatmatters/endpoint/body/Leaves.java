package no.whatmatters.endpoint.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How often a value stands under each name in a resource as it is written: what was sent and what was read are compared. */
final class Leaves {

    /** An element that has nothing in it. */
    static final String NOTHING = "{}";

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** The names under which more was sent than these have. */
    Set<String> missingIn(Leaves read) {
        Set<String> missing = new TreeSet<>();
        counts.forEach((name, count) -> {
            if (count > read.counts.getOrDefault(name, 0)) {
                missing.add(name.strip());
            }
        });
        return missing;
    }
}
