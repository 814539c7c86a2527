package no.whatmatters.careplan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOverCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"draft", "requested"})
    void beginsUnanswered(String status) {
        assertThat(HandOverCheck.faults(null, handOver(status))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "accepted", "in-progress", "completed", "on-hold", "failed", "ready"})
    void nobodyAnswersForTheOneWhoIsAsked(String status) {
        assertThat(refusals(null, handOver(status))).containsExactly(HandOverRefusal.ALREADY_ANSWERED);
    }

    /** The table of the guide's page, written out. */
    @ParameterizedTest
    @CsvSource({
        "draft, requested cancelled entered-in-error",
        "requested, received accepted rejected cancelled entered-in-error",
        "received, accepted rejected cancelled entered-in-error",
        "accepted, in-progress on-hold completed cancelled",
        "in-progress, on-hold completed cancelled",
        "on-hold, in-progress completed cancelled",
        "rejected, ''",
        "cancelled, ''",
        "completed, ''",
        "failed, ''",
        "entered-in-error, ''",
        "ready, ''"
    })
    void changesAsTheTableSays(String from, String allowed) {
        Set<String> possible = Stream.of(TaskStatus.values())
                .filter(status -> status != TaskStatus.NULL)
                .map(TaskStatus::toCode)
                .filter(to -> !to.equals(from))
                .filter(to -> HandOverCheck.faults(handOver(from), reasoned(to)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(possible).isEqualTo(new TreeSet<>(List.of(allowed.isEmpty() ? new String[0] : allowed.split(" "))));
    }

    /** R4 lets an extension stand in the place of a status. */
    @Test
    void aStatusIsNotTakenOut() {
        Fault fault =
                HandOverCheck.faults(handOver("accepted"), withoutStatus()).get(0);
        assertThat(fault.refusal()).isEqualTo(HandOverRefusal.IMPOSSIBLE_STATE);
        assertThat(fault.arguments()).containsExactly("accepted", "?", "cancelled, in-progress, on-hold, completed");
        assertThat(refusals(null, withoutStatus())).containsExactly(HandOverRefusal.ALREADY_ANSWERED);
    }

    /** Its profile requires them, and says so: that they are missing is told once. */
    @Test
    void whatIsMissingIsNotAnother() {
        Task empty = new Task().setCode(TaskCode.HAND_OVER.concept());
        assertThat(HandOverCheck.faults(null, empty)).isEmpty();
        assertThat(HandOverCheck.faults(handOver("requested"), empty)).isEmpty();
        empty.setCode(null);
        assertThat(HandOverCheck.faults(handOver("requested"), empty)).hasSize(5);
    }

    @Test
    void oneThatHasLostItsStatusBeginsAgainOrComesToNothing() {
        assertThat(HandOverCheck.faults(withoutStatus(), handOver("requested"))).isEmpty();
        assertThat(HandOverCheck.faults(withoutStatus(), reasoned("cancelled"))).isEmpty();
        assertThat(refusals(withoutStatus(), handOver("accepted"))).containsExactly(HandOverRefusal.IMPOSSIBLE_STATE);
    }

    private static Task withoutStatus() {
        Task task = handOver("requested");
        task.getStatusElement().setValue(null);
        task.getStatusElement()
                .addExtension("http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
        return task;
    }

    @Test
    void anImpossibleChangeNamesThePossibleOnes() {
        Fault fault = HandOverCheck.faults(handOver("accepted"), handOver("requested"))
                .get(0);
        assertThat(fault.refusal()).isEqualTo(HandOverRefusal.IMPOSSIBLE_STATE);
        assertThat(fault.arguments())
                .containsExactly("accepted", "requested", "cancelled, in-progress, on-hold, completed");
        assertThat(fault.expression()).isEqualTo("Task.status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejected", "cancelled"})
    void aNoNeedsAReason(String status) {
        assertThat(refusals(handOver("requested"), handOver(status))).containsExactly(HandOverRefusal.REASON_MISSING);
        assertThat(refusals(handOver("requested"), reasoned(status))).isEmpty();
    }

    @Test
    void itsPartiesPersonAndPlanStay() {
        assertStays("owner", task -> task.setOwner(new Reference("Organization/other-municipality")));
        assertStays("requester", task -> task.setRequester(new Reference("Organization/other-municipality")));
        assertStays("for", task -> task.setFor(new Reference("Patient/solveig")));
        assertStays("focus", task -> task.setFocus(new Reference("CarePlan/another")));
    }

    @Test
    void aVersionOfThePlanIsStillThePlan() {
        Task after = handOver("accepted");
        after.setFocus(new Reference("CarePlan/discharge/_history/2"));
        assertThat(HandOverCheck.faults(handOver("requested"), after)).isEmpty();
    }

    @Test
    void nobodyHandsOverToThemselves() {
        Task task = handOver("requested");
        task.setOwner(task.getRequester().copy());
        assertThat(refusals(null, task)).containsExactly(HandOverRefusal.TO_ITSELF);
    }

    private static void assertStays(String element, Consumer<Task> change) {
        Task after = handOver("requested");
        change.accept(after);
        List<Fault> faults = HandOverCheck.faults(handOver("requested"), after);
        assertThat(faults).extracting(Fault::refusal).containsExactly(HandOverRefusal.OTHER_HAND_OVER);
        assertThat(faults).extracting(Fault::expression).containsExactly("Task." + element);
    }

    private static List<Object> refusals(@Nullable Task before, Task after) {
        return HandOverCheck.faults(before, after).stream()
                .<Object>map(Fault::refusal)
                .toList();
    }

    private static Task reasoned(String status) {
        Task task = handOver(status);
        task.getStatusReason().setText("Vi har ikke plass før på mandag");
        return task;
    }

    private static Task handOver(String status) {
        Task task = new Task();
        task.setStatus(TaskStatus.fromCode(status));
        task.setCode(TaskCode.HAND_OVER.concept());
        task.setFocus(new Reference("CarePlan/discharge"));
        task.setFor(new Reference("Patient/kari"));
        task.setRequester(new Reference("Organization/hospital"));
        task.setOwner(new Reference("Organization/municipality"));
        return task;
    }
}
