package no.whatmatters.storage.person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What is stored about one person, as far as one caller may see it.
 *
 * @param records the person's own, and those whom these name; in the order in which they came
 * @param earlierGoals versions in which a goal was set aside, but for the one in {@code records}
 * @param writers type, id and version of a goal in which it was set aside → who wrote that version
 */
public record Journal(
        Patient person,
        List<Resource> records,
        List<Earlier> earlierGoals,
        Map<String, Writer> writers,
        Extent extent) {

    /**
     * A version of a goal.
     *
     * @param until when the next version took its place
     */
    public record Earlier(Goal goal, Instant until) {}
}
