package no.whatmatters.careplan.picture;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.jspecify.annotations.Nullable;

/**
 * A goal in the person's own words, with all that is told about it.
 *
 * @param reference the Goal
 * @param saidBy who said it, where it was not the person; else unknown
 * @param achievement how far it is, as a code of HL7's goal-achievement
 * @param achievedSince when that took effect
 * @param dueDate when it is meant to be reached
 * @param agreed who has agreed to it
 * @param disagreed who has said no to it
 * @param scores on the scale attainment
 * @param otherScores on other scales, as far as they are used
 * @param inTheWay what stands in the way
 * @param helps what helps
 * @param saidBefore the words of the goals it replaces, newest first
 * @param stepTowards the words of the goal it is a step towards, or null
 * @param setAsides each time it was set aside, oldest first
 * @param notes what was noted about it
 */
public record SharedGoal(
        String reference,
        Quote words,
        @Nullable GoalLifecycleStatus status,
        Party saidBy,
        @Nullable CodeableConcept achievement,
        @Nullable When achievedSince,
        @Nullable When dueDate,
        List<Party> agreed,
        List<Party> disagreed,
        Series scores,
        List<Series> otherScores,
        List<Told> inTheWay,
        List<Told> helps,
        List<Quote> saidBefore,
        @Nullable Quote stepTowards,
        List<SetAside> setAsides,
        List<Told> notes) {}
