package no.whatmatters.careplan.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hand-overs of plans and persons, and the tasks of those plans, in the database transaction that is open. */
@Component
class HandOvers {

    private final Alongside alongside;

    HandOvers(Alongside alongside) {
        this.alongside = alongside;
    }

    static boolean isHandOver(@Nullable Object resource) {
        return resource instanceof Task task && TaskCode.HAND_OVER.isOf(task);
    }

    /** All of that part of a plan, whatever was answered. */
    List<Task> ofPart(Reference part) {
        return tasks(part, "Task.focus").filter(HandOvers::isHandOver).toList();
    }

    /** Tasks of that part of a plan, whoever made them. */
    List<Task> tasksOf(Reference part) {
        return tasks(part, "Task.basedOn").toList();
    }

    /** Those that were accepted and not called off, for that person; but for one. */
    List<Task> acceptedBeside(Task one) {
        List<String> accepted =
                HandOverStates.ACCEPTED.stream().map(TaskStatus::toCode).toList();
        return alongside.ofPerson(new IdType(one.getFor().getReference()), "Task", accepted).stream()
                .map(Task.class::cast)
                .filter(HandOvers::isHandOver)
                .filter(Predicate.not(each -> isSame(each, one)))
                .toList();
    }

    /** The last one that was written to. */
    static Optional<Task> last(List<Task> handOvers) {
        return handOvers.stream()
                .max(Comparator.comparing(each -> each.getMeta().getLastUpdated()));
    }

    static boolean isSame(Task one, Task other) {
        return one.getIdElement().getIdPart().equals(other.getIdElement().getIdPart());
    }

    private Stream<Task> tasks(Reference part, String path) {
        return alongside.referringTo(new IdType(part.getReference()), path).stream()
                .map(Task.class::cast);
    }
}
