package no.whatmatters.audit.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.whatmatters.audit.view.LogOrder.Place;
import no.whatmatters.vocabulary.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * A search of the log, as it can be kept for its next page: with ids, and without an identity number.
 *
 * @param parameters name → values
 * @param size rows on a page
 * @param after the last row of the page before, or null
 */
record AskedOfLog(
        Map<String, List<String>> parameters,
        LogOrder order,
        int size,
        @Nullable Place after) {

    private static final Set<String> BY_NUMBER = Set.of("patient.identifier", "patient:Patient.identifier");
    private static final String NOBODY = "nobody";

    /**
     * The same with persons in place of their numbers; a number that is nobody's finds nobody's log.
     *
     * @param persons identity numbers → ids of the Patients who have them
     */
    static AskedOfLog of(
            Map<String, List<String>> sent, LogOrder order, int size, Function<Set<String>, Set<String>> persons) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (BY_NUMBER.contains(name)) {
                values.forEach(each -> add(parameters, "patient", idsOf(each, persons)));
            } else {
                values.forEach(each -> add(parameters, name, IdentityNumber.masked(each)));
            }
        });
        return new AskedOfLog(parameters, order, size, null);
    }

    AskedOfLog after(LoggedRow row) {
        return new AskedOfLog(parameters, order, size, Place.of(row));
    }

    Condition condition(LogSight sight) {
        Condition asked = sight.with(LogSearch.of(parameters, sight));
        return after == null ? asked : Condition.allOf(List.of(asked, order.after(after)));
    }

    private static String idsOf(String tokens, Function<Set<String>, Set<String>> persons) {
        Set<String> numbers = new TreeSet<>();
        for (String each : tokens.split(",", -1)) {
            numbers.add(each.substring(each.indexOf('|') + 1).strip());
        }
        Set<String> ids = persons.apply(numbers);
        return ids.isEmpty() ? NOBODY : String.join(",", ids);
    }

    private static void add(Map<String, List<String>> parameters, String name, String value) {
        parameters.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }
}
