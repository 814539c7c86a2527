package no.whatmatters.careplan.drawing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.ListResource.ListEntryComponent;
import org.hl7.fhir.r4.model.ListResource.ListStatus;

/**
 * The order in which the person puts the goals: that of the newest goal ranking (LOINC 81340-2). A goal with a new
 * wording takes the place of the old one. Goals without a place come after, the oldest first and else as they came, those that are closed last.
 */
final class Ranking {

    private static final String GOAL_RANKING = "81340-2";

    /** In this order. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Ranking() {}

    static Ranking in(PersonalRecords records, Replacements replacements) {
        Ranking ranking = new Ranking();
        records.all(ListResource.class)
                .filter(each -> each.getStatus() == ListStatus.CURRENT && isGoalRanking(each))
                .max(Comparator.comparing(ListResource::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(
                                each -> each.getMeta().getLastUpdated(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .ifPresent(newest -> ranking.place(newest.getEntry(), replacements));
        return ranking;
    }

    /** Whether the person has said in which order the goals come. */
    boolean isGiven() {
        return !places.isEmpty();
    }

    List<Goal> inOrder(List<Goal> goals) {
        return goals.stream()
                .sorted(Comparator.<Goal>comparingInt(
                                each -> places.getOrDefault(PersonalRecords.nameOf(each), Integer.MAX_VALUE))
                        .thenComparing(Ranking::isClosed)
                        .thenComparing(Ranking::startOf))
                .toList();
    }

    private void place(List<ListEntryComponent> entries, Replacements replacements) {
        for (ListEntryComponent entry : entries) {
            if (!entry.getDeleted()) {
                String goal = PersonalRecords.nameOf(entry.getItem());
                places.putIfAbsent(goal, places.size());
                replacements.newestOf(goal).ifPresent(newest -> places.putIfAbsent(newest, places.get(goal)));
            }
        }
        // Words that are only proposed stand beside those that are agreed, whichever of them she was asked to rank.
        for (String goal : List.copyOf(places.keySet())) {
            replacements.wordingsOf(goal).forEach(each -> places.putIfAbsent(each, places.get(goal)));
        }
    }

    private static boolean isGoalRanking(ListResource list) {
        return list.getCode().getCoding().stream().anyMatch(each -> GOAL_RANKING.equals(each.getCode()));
    }

    private static boolean isClosed(Goal goal) {
        return goal.getLifecycleStatus() == Goal.GoalLifecycleStatus.COMPLETED;
    }

    private static String startOf(Goal goal) {
        return goal.getStart() instanceof org.hl7.fhir.r4.model.DateType date ? date.getValueAsString() : "";
    }
}
