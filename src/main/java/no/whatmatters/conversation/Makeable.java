package no.whatmatters.conversation;

import java.util.Set;

/**
 * What a form may make, and change: what concerns one person, and comes of what that person said. Never a block, a care team or
 * other answers, whoever made the form; whether this caller may is decided by the access rules.
 */
public final class Makeable {

    private static final Set<String> TYPES = Set.of(
            "Goal",
            "Observation",
            "List",
            "Task",
            "ServiceRequest",
            "CarePlan",
            "Condition",
            "Encounter",
            "EpisodeOfCare",
            "DocumentReference",
            "MedicationStatement",
            "RelatedPerson");

    private Makeable() {}

    public static boolean is(String type) {
        return TYPES.contains(type);
    }
}
