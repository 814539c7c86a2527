package no.whatmatters.careplan.picture;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the person answered when asked to score a goal.
 *
 * @param reference the Observation
 * @param value 0 to 10, exactly as given; null where there is none
 * @param declined whether the person was asked and did not want to give a number
 * @param when when it was given
 */
public record Score(String reference, @Nullable BigDecimal value, boolean declined, When when) {}
