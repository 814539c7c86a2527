package no.whatmatters.careplan.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Means of a person's scores as exact fractions: rounded only where they are shown.
 *
 * @param goals how many goals they are the means of
 * @param firstSum sum of the first scores
 * @param latestSum sum of the latest scores of the same goals; null as long as no goal has been scored again
 */
public record Means(
        int goals, BigDecimal firstSum, @Nullable BigDecimal latestSum) {

    /** Over the goals that were scored both times; if none was, over those that have a first score. */
    public static Optional<Means> of(List<Series> scores) {
        List<Series> twice =
                scores.stream().filter(each -> each.change() != null).toList();
        if (!twice.isEmpty()) {
            return Optional.of(new Means(
                    twice.size(),
                    sum(twice.stream().map(Series::first).toList()),
                    sum(twice.stream().map(Series::latest).toList())));
        }
        List<Score> once = scores.stream()
                .map(Series::first)
                .filter(each -> each != null && each.value() != null)
                .toList();
        return once.isEmpty() ? Optional.empty() : Optional.of(new Means(once.size(), sum(once), null));
    }

    /** Sum of the changes, exactly; zero as long as no goal has been scored again. */
    public BigDecimal changeSum() {
        return latestSum == null ? BigDecimal.ZERO : latestSum.subtract(firstSum);
    }

    private static BigDecimal sum(List<? extends @Nullable Score> scores) {
        return scores.stream()
                .map(each -> Objects.requireNonNull(Objects.requireNonNull(each).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
