package no.whatmatters.careplan.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WorkTest {

    private static final Reference HOSPITAL = new Reference("Organization/hospital");
    private static final Reference MUNICIPALITY = new Reference("Organization/municipality");

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "ONHOLD", "DRAFT", "UNKNOWN"})
    void aPlanThatIsNotOverKeepsItsAuthor(CarePlanStatus status) {
        assertThat(Work.isOpenFor(plan(status), HOSPITAL)).isTrue();
        assertThat(Work.isOpenFor(plan(status), MUNICIPALITY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "REVOKED", "ENTEREDINERROR"})
    void aPlanThatIsOverKeepsNobody(CarePlanStatus status) {
        assertThat(Work.isOpenFor(plan(status), HOSPITAL)).isFalse();
        assertThat(Work.endedFor(plan(CarePlanStatus.ACTIVE), plan(status))).containsExactly(HOSPITAL);
        assertThat(Work.endedFor(plan(status), plan(status))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NULL", "ACCEPTED", "INPROGRESS", "ONHOLD", "READY"})
    void aHandOverKeepsOnlyWhoHasSaidYesAndIsNotDone(TaskStatus status) {
        Task task = task(status).setCode(TaskCode.HAND_OVER.concept());
        assertThat(Work.isOpenFor(task, MUNICIPALITY)).isFalse();
    }

    @Test
    void aTaskThatIsDoneOrGivenAwayIsDone() {
        Task open = task(TaskStatus.REQUESTED);
        assertThat(Work.endedFor(open, task(TaskStatus.COMPLETED))).containsExactly(MUNICIPALITY);
        assertThat(Work.endedFor(open, task(TaskStatus.INPROGRESS))).isEmpty();
        assertThat(Work.endedFor(open, task(TaskStatus.REQUESTED).setOwner(HOSPITAL)))
                .containsExactly(MUNICIPALITY);
        assertThat(Work.endedFor(open, null)).containsExactly(MUNICIPALITY);
    }

    @ParameterizedTest
    @CsvSource({"draft, true", "active, true", "on-hold, true", "completed, false", "revoked, false"})
    void aPlannedActionThatIsNotOverKeepsWhoDoesIt(String status, boolean keeps) {
        ServiceRequest action = new ServiceRequest().setStatus(ServiceRequestStatus.fromCode(status));
        action.addPerformer(HOSPITAL).addPerformer(MUNICIPALITY);
        assertThat(Work.isOpenFor(action, MUNICIPALITY)).isEqualTo(keeps);
        ServiceRequest open = action.copy().setStatus(ServiceRequestStatus.ACTIVE);
        assertThat(Work.endedFor(open, action)).hasSize(keeps ? 0 : 2);
        ServiceRequest given = open.copy().setPerformer(List.of(HOSPITAL));
        assertThat(Work.endedFor(open, given))
                .extracting(Reference::getReference)
                .containsExactly("Organization/municipality");
    }

    @ParameterizedTest
    @CsvSource({
        "pending, true",
        "booked, true",
        "arrived, true",
        "proposed, false",
        "fulfilled, false",
        "cancelled, false"
    })
    void anAppointmentThatIsToComeKeepsWhoTakesPart(String status, boolean keeps) {
        Appointment appointment = new Appointment().setStatus(AppointmentStatus.fromCode(status));
        appointment.addParticipant().setActor(new Reference("Patient/kari"));
        Reference nurse = new Reference("PractitionerRole/amina");
        appointment.addParticipant().setActor(nurse);
        assertThat(Work.isOpenFor(appointment, nurse)).isEqualTo(keeps);
        assertThat(Work.isOpenFor(appointment, MUNICIPALITY)).isFalse();
    }

    @Test
    void anAppointmentIsOverWithItsTime() {
        Instant now = Instant.parse("2026-05-20T10:00:00Z");
        Appointment appointment = new Appointment().setStart(Date.from(now.minusSeconds(60)));
        assertThat(Work.isPast(appointment, now)).isTrue();
        assertThat(Work.isPast(appointment.setEnd(Date.from(now.plusSeconds(60))), now))
                .isFalse();
        assertThat(Work.isPast(new Appointment(), now)).isFalse();
    }

    @Test
    void whoIsNoLongerResponsibleMayBeDone() {
        CareTeam before = new CareTeam().addManagingOrganization(HOSPITAL);
        CareTeam after = new CareTeam().addManagingOrganization(MUNICIPALITY);
        assertThat(Work.endedFor(before, after)).containsExactly(HOSPITAL);
        assertThat(Work.endedFor(before, before.copy())).isEmpty();
    }

    private static CarePlan plan(CarePlanStatus status) {
        return new CarePlan().setStatus(status).setAuthor(HOSPITAL);
    }

    private static Task task(TaskStatus status) {
        return new Task().setStatus(status).setOwner(MUNICIPALITY);
    }
}
