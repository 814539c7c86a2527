package no.whatmatters.careplan.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    private static final Instant NOW = Instant.parse("2026-05-20T22:30:00Z");

    @Test
    void deathIsSaidByATimeOrByTrue() {
        assertThat(Ending.hasDied(patient(new DateTimeType("2026-05-18")))).isTrue();
        assertThat(Ending.hasDied(patient(new BooleanType(true)))).isTrue();
        assertThat(Ending.hasDied(patient(new BooleanType(false)))).isFalse();
        assertThat(Ending.hasDied(new Patient())).isFalse();
    }

    /** Half past ten in the evening in London is the next day in Norway. */
    @ParameterizedTest
    @CsvSource({"2026-05-18, 2026-05-18", "2026-05-18T22:30:00Z, 2026-05-19", "2026-05, 2026-05-21", "true, 2026-05-21"
    })
    void theDayIsThatOfTheDeathWhereItIsKnownAndElseToday(String deceased, LocalDate day) {
        Type said = deceased.equals("true") ? new BooleanType(true) : new DateTimeType(deceased);
        assertThat(Ending.of(patient(said), NOW).day()).isEqualTo(day);
    }

    @Test
    void aPlanEndsOnThatDayAndSaysWhy() {
        CarePlan plan = plan(CarePlanStatus.ACTIVE, "2026-05-04");
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(plan);
        assertThat(plan.getStatus()).isEqualTo(CarePlanStatus.COMPLETED);
        assertThat(plan.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-05-18");
        assertThat(plan.getNoteFirstRep().getText()).isEqualTo("Personen er død");
    }

    @Test
    void aPlanThatWasToBeginLaterEndsAsItBeginsAndADraftComesToNothing() {
        CarePlan draft = plan(CarePlanStatus.DRAFT, "2026-06-01T08:00:00+02:00");
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(draft);
        assertThat(draft.getStatus()).isEqualTo(CarePlanStatus.REVOKED);
        assertThat(draft.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-06-01T08:00:00+02:00");
    }

    /** R4's per-1 wants it certain that nothing ends before it begins; what began surely before ends on the day. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-18, 2026-05-18",
        "2026-05-18T10:00:00+02:00, 2026-05-18T10:00:00+02:00",
        "2026-05-17T23:30:00Z, 2026-05-17T23:30:00Z",
        "2026-05-18T01:00:00+14:00, 2026-05-18T01:00:00+14:00",
        "2026-05-17T10:00:00+02:00, 2026-05-18",
        "2026-05, 2026-05",
        "2026-04, 2026-05-18",
        "2026-06, 2026-06",
        "2026, 2026",
        "2025, 2026-05-18",
        "2026-05-19, 2026-05-19"
    })
    void aPlanNeverEndsBeforeItBegins(String start, String end) {
        CarePlan plan = plan(CarePlanStatus.ACTIVE, start);
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(plan);
        assertThat(plan.getPeriod().getEndElement().getValueAsString()).isEqualTo(end);
    }

    @Test
    void aPlanThatDoesNotSayWhenItBeganEndsOnTheDay() {
        CarePlan plan = new CarePlan().setStatus(CarePlanStatus.ACTIVE);
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(plan);
        assertThat(plan.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-05-18");
    }

    @Test
    void anEndThatSomebodyHasSaidStays() {
        CarePlan plan = plan(CarePlanStatus.ACTIVE, "2026-05-04");
        plan.getPeriod().setEndElement(new DateTimeType("2026-06-04"));
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(plan);
        assertThat(plan.getPeriod().getEndElement().getValueAsString()).isEqualTo("2026-06-04");
    }

    @Test
    void aTaskIsCalledOffWithAReasonForPeopleAndForMachines() {
        Task task = new Task().setStatus(TaskStatus.REQUESTED);
        new Ending(LocalDate.parse("2026-05-18"), NOW).end(task);
        assertThat(task.getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(task.getStatusReason().getText()).isEqualTo("Personen er død");
        assertThat(task.getStatusReason()
                        .hasCoding("https://w3id.org/whatmatters/fhir/CodeSystem/end-reason", "person-died"))
                .isTrue();
        assertThat(task.getLastModifiedElement().getValueAsString()).isEqualTo("2026-05-21T00:30:00+02:00");
    }

    private static Patient patient(Type deceased) {
        return new Patient().setDeceased(deceased);
    }

    private static CarePlan plan(CarePlanStatus status, String start) {
        CarePlan plan = new CarePlan().setStatus(status);
        plan.getPeriod().setStartElement(new DateTimeType(start));
        return plan;
    }
}
