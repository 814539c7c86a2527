package no.whatmatters.careplan.drawing;

import java.time.Instant;
import org.hl7.fhir.r4.model.Goal;

/**
 * A version of a goal that is not the shown one.
 *
 * @param until when the next version took its place
 */
public record EarlierGoal(Goal goal, Instant until) {}
