package no.whatmatters.access.relation;

import java.time.Instant;
import no.whatmatters.access.facts.Relation.Part;
import org.jspecify.annotations.Nullable;

/**
 * One row of the index of care relations.
 *
 * @param plan for somebody who is asked: the plan of the hand-over, such as {@code CarePlan/0198…}; else null
 */
record Row(
        String person,
        Part part,
        @Nullable String organisation,
        @Nullable String practitioner,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable String plan) {

    /** The same, but no longer than that. */
    Row until(Instant end) {
        return new Row(person, part, organisation, practitioner, begins, end, plan);
    }
}
