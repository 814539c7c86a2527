package no.whatmatters.careplan.picture;

import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.jspecify.annotations.Nullable;

/**
 * That a goal was put on hold or given up: when, by whom and why. It stays in sight when the goal is taken up again.
 *
 * @param status on-hold, cancelled or rejected
 * @param reason why, in the words of whoever decided
 * @param when when it was decided
 * @param by who decided; unknown where no Provenance says so
 * @param writtenBy who wrote it down, where that is somebody else; whoever sent it where no Provenance says so
 * @param takenUpAgain when it became active again; null while it is set aside
 */
public record SetAside(
        GoalLifecycleStatus status,
        Quote reason,
        When when,
        Party by,
        Party writtenBy,
        @Nullable When takenUpAgain) {}
