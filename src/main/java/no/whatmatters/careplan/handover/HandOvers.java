package no.whatmatters.careplan.handover;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.change.TouchedRecords;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hand-overs of plans and persons, and the tasks of those plans, in the database transaction that is open. */
@Component
class HandOvers {

    private static final Set<TaskStatus> OVER = EnumSet.of(
            TaskStatus.COMPLETED,
            TaskStatus.CANCELLED,
            TaskStatus.REJECTED,
            TaskStatus.FAILED,
            TaskStatus.ENTEREDINERROR);

    private final Alongside alongside;
    private final TouchedRecords touched;

    HandOvers(Alongside alongside, TouchedRecords touched) {
        this.alongside = alongside;
        this.touched = touched;
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

    /** Tasks that are for the shared plan alone, and not over: they are for each of its parts. */
    List<Task> openTasksOfAllParts(Reference shared) {
        return tasks(shared, "Task.basedOn")
                .filter(each -> !isOver(each) && plansOf(each).size() == 1)
                .toList();
    }

    /** Those of the service's tasks for that part of a plan on which nobody has begun, and to which nobody has written. */
    List<Task> untouched(OwnTasks made, Reference part) {
        return tasks(part, "Task.basedOn")
                .filter(each -> made.includes(each) && isUntouched(each))
                .toList();
    }

    /** Whether it is as the service left it. */
    boolean isUntouched(Task task) {
        return task.getStatus() == TaskStatus.REQUESTED && !touched.includes(task);
    }

    static boolean isOver(Task task) {
        return OVER.contains(task.getStatus());
    }

    static List<Reference> plansOf(Task task) {
        return task.getBasedOn().stream()
                .filter(each -> "CarePlan".equals(each.getReferenceElement().getResourceType()))
                .toList();
    }

    /** Plans for that stay. */
    List<CarePlan> plansOf(Encounter stay) {
        return alongside.referringTo(stay.getIdElement(), "CarePlan.encounter").stream()
                .map(CarePlan.class::cast)
                .toList();
    }

    <T extends Resource> Optional<T> find(Reference reference, Class<T> type) {
        String local = reference.getReference();
        return local == null || !local.startsWith(type.getSimpleName() + "/")
                ? Optional.empty()
                : alongside.find(new IdType(local).toUnqualifiedVersionless()).map(type::cast);
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
