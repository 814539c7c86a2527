package no.whatmatters.careplan.handover;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import no.whatmatters.careplan.shared.NorwegianDay;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The follow-up tasks that the service has made for some hand-overs, told from those that somebody sent by their names. Pure.
 *
 * @param names their identifiers
 */
record OwnTasks(Set<String> names) {

    /** System of identifiers that are URIs (RFC 3986). */
    static final String URI = "urn:ietf:rfc:3986";

    static OwnTasks of(Collection<Task> handOvers, Pathway pathway) {
        return new OwnTasks(handOvers.stream()
                .flatMap(each -> pathway.steps().stream()
                        .map(step -> name(each.getIdElement().getIdPart(), step)))
                .collect(Collectors.toSet()));
    }

    /** Named by the hand-over and the step, so that whoever makes it finds what was made for the same answer. */
    static String name(String handOver, PathwayStep step) {
        String name = handOver + "/" + step.code().getCode();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    boolean includes(Task task) {
        return task.getIdentifier().stream()
                .anyMatch(each -> URI.equals(each.getSystem()) && names.contains(each.getValue()));
    }

    static Task calledOff(Task task, CodeableConcept reason, Instant now) {
        task.setStatus(TaskStatus.CANCELLED).setStatusReason(reason.copy());
        task.setLastModifiedElement(new DateTimeType(
                Date.from(now), TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(NorwegianDay.ZONE)));
        return task;
    }
}
