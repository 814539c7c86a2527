package no.whatmatters.careplan.picture;

import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is not in the person's own words: a treatment goal, or a plain one of any system.
 *
 * @param reference the Goal
 * @param setBy who expressed it
 */
public record OtherGoal(
        String reference, Quote words, @Nullable GoalLifecycleStatus status, Party setBy) {}
