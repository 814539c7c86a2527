package no.whatmatters.careplan.picture;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one goal has been scored on one scale.
 *
 * @param scale code of the scale
 * @param first the first score, which may have been declined; null where nobody has asked
 * @param latest the latest number given when the person was asked again; null where there is none
 * @param unanswered the last time the person was asked again without giving a number, if that was after {@code latest}
 * @param references all Observations it is made of
 */
public record Series(
        String scale,
        @Nullable Score first,
        @Nullable Score latest,
        @Nullable Score unanswered,
        List<String> references) {

    /** Latest minus first, exactly; null unless both are numbers. */
    public @Nullable BigDecimal change() {
        return first == null || first.value() == null || latest == null || latest.value() == null
                ? null
                : latest.value().subtract(first.value());
    }
}
