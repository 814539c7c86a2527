package no.whatmatters.careplan.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.whatmatters.careplan.picture.Score;
import no.whatmatters.careplan.picture.Series;
import no.whatmatters.careplan.picture.When;
import no.whatmatters.vocabulary.CodeSystems;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.jspecify.annotations.Nullable;

/**
 * The scores of each goal. The sender says which one is the baseline; the latest is the newest number of those that came
 * after, also where its sender calls it a baseline again. An answer without a number is kept apart: it hides no number, and
 * is not hidden itself.
 */
final class Scores {

    private static final String DECLINED = "asked-declined";

    /** Goal → scale → its scores, the oldest first. */
    private final Map<String, Map<String, List<Observation>>> byGoal = new TreeMap<>();

    static Scores in(PersonalRecords records) {
        Scores scores = new Scores();
        records.all(Observation.class)
                .filter(Scores::isScore)
                .sorted(Comparator.comparing(Scores::when)
                        .thenComparing(
                                each -> each.getMeta().getLastUpdated(),
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(scores::add);
        return scores;
    }

    static boolean isScore(Observation observation) {
        return observation.getStatus() != ObservationStatus.ENTEREDINERROR
                && observation.getStatus() != ObservationStatus.CANCELLED
                && observation.getEffective() instanceof DateTimeType when
                && when.hasValue()
                && scale(observation) != null;
    }

    static When when(Observation observation) {
        return Objects.requireNonNull(When.of(observation.getEffectiveDateTimeType()));
    }

    /** How the goal has been scored on that scale. */
    Series of(Goal goal, String scale) {
        List<Observation> all = of(goal).getOrDefault(scale, List.of());
        Score first = null;
        Score latest = null;
        Score unanswered = null;
        for (Observation each : all) {
            Score score = score(each);
            boolean isFirst = (first == null || first.value() == null) && latest == null;
            if (isBaseline(each) && isFirst) {
                first = score;
            } else if (score.value() == null) {
                unanswered = score;
            } else {
                latest = score;
                unanswered = null;
            }
        }
        return new Series(
                scale,
                first,
                latest,
                unanswered,
                all.stream().map(PersonalRecords::nameOf).toList());
    }

    /** The same for every other scale that was used. */
    List<Series> ofOtherScales(Goal goal) {
        List<Series> others = new ArrayList<>();
        of(goal).keySet().stream()
                .filter(scale -> !scale.equals(CodeSystems.ATTAINMENT))
                .forEach(scale -> others.add(of(goal, scale)));
        return others;
    }

    private Map<String, List<Observation>> of(Goal goal) {
        return byGoal.getOrDefault(PersonalRecords.nameOf(goal), Map.of());
    }

    private void add(Observation score) {
        String goal = PersonalRecords.nameOf(score.getFocusFirstRep());
        byGoal.computeIfAbsent(goal, each -> new TreeMap<>())
                .computeIfAbsent(Objects.requireNonNull(scale(score)), each -> new ArrayList<>())
                .add(score);
    }

    private static Score score(Observation observation) {
        boolean declined = observation.getDataAbsentReason().getCoding().stream()
                .anyMatch(each -> DECLINED.equals(each.getCode()));
        return new Score(
                PersonalRecords.nameOf(observation),
                observation.hasValueQuantity() ? observation.getValueQuantity().getValue() : null,
                declined,
                when(observation));
    }

    private static boolean isBaseline(Observation observation) {
        return Codes.has(observation.getCategory(), CodeSystems.SCORE_TIMEPOINT, CodeSystems.BASELINE);
    }

    private static @Nullable String scale(Observation observation) {
        return Codes.codeOf(observation.getCode(), CodeSystems.SCORE_SCALE);
    }
}
