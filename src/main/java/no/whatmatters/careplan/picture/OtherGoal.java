package no.whatmatters.careplan.picture;

import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;

/**
 * A goal that is not in the person's own words: a treatment goal, or a plain one of any system.
 *
 * @param reference the Goal
 * @param setBy who expressed it
 */
public record OtherGoal(String reference, Quote words, GoalLifecycleStatus status, Party setBy) {}
