package no.whatmatters.careplan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import no.whatmatters.careplan.Stories;
import no.whatmatters.careplan.StoryInMemory;
import no.whatmatters.careplan.document.WhatMattersDocument;
import no.whatmatters.careplan.narrative.Narrator;
import no.whatmatters.careplan.picture.At;
import no.whatmatters.endpoint.refusal.Language;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Between two turns the document stays the same to the letter; at each it may become another. */
class TurnsTest {

    private static final String STORED = "2026-06-01T08:00:00Z";

    private final StoryInMemory story = Stories.kariAfterFollowUp();

    @BeforeEach
    void whatTimeChanges() {
        Task task = new Task();
        task.setId("task");
        task.setStatus(Task.TaskStatus.REQUESTED);
        task.setIntent(Task.TaskIntent.PLAN);
        task.setFor(person());
        task.setCode(new CodeableConcept().setText("Ring Kari"));
        task.getRestriction().getPeriod().setEndElement(new DateTimeType("2026-06-03T14:00:00+02:00"));
        Appointment appointment = new Appointment();
        appointment.setId("appointment");
        appointment.setStatus(Appointment.AppointmentStatus.BOOKED);
        appointment.setDescription("Time hos legen");
        appointment.setStart(Date.from(Instant.parse("2026-06-03T13:00:00Z")));
        appointment.addParticipant().setActor(person());
        CareTeam team = new CareTeam();
        team.setId("team");
        team.setStatus(CareTeam.CareTeamStatus.ACTIVE);
        team.setSubject(person());
        team.addParticipant()
                .setMember(new Reference(PersonalRecords.nameOf(story.find(Organization.class, "310000205"))))
                .getPeriod()
                .setEndElement(new DateTimeType("2026-06-03T16:00:00+02:00"));
        story.with(task, STORED).with(appointment, STORED).with(team, STORED);
    }

    static Stream<Instant> moments() {
        return Stream.iterate(Instant.parse("2026-06-02T21:30:00Z"), each -> each.plusSeconds(1800))
                .limit(60);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theDocumentOfAMomentIsThatOfTheTurnBefore(Instant moment) {
        assertThat(document(Turns.last(records(), moment), moment)).isEqualTo(document(moment, moment));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void theNextTurnIsTheOneAfterTheLast(Instant moment) {
        Instant next = Turns.next(records(), moment);
        assertThat(Turns.last(records(), moment)).isBeforeOrEqualTo(moment);
        assertThat(next).isAfter(moment);
        assertThat(Turns.last(records(), next.minusMillis(1))).isEqualTo(Turns.last(records(), moment));
        assertThat(Turns.last(records(), next)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-02T22:00:00Z", // a day begins in Norway
                "2026-06-03T12:00:00Z", // the task is overdue
                "2026-06-03T13:00:00Z", // the appointment begins
                "2026-06-03T14:00:00Z", // the municipality leaves the team
                "2026-06-03T22:00:00Z",
            })
    void eachTurnMakesAnother(String turn) {
        Instant at = Instant.parse(turn);
        assertThat(Turns.next(records(), at.minusMillis(1))).isEqualTo(at);
        assertThat(document(at, at)).isNotEqualTo(document(at.minusMillis(1), at.minusMillis(1)));
    }

    @Test
    void whatIsStoredIsATurnToo() {
        Instant stored = Instant.parse(STORED);
        assertThat(Turns.last(records(), stored.plusSeconds(60))).isEqualTo(stored);
    }

    /** The document but for its own time. */
    private String document(Instant at, Instant day) {
        At shown = At.now(at);
        assertThat(shown.shown()).isEqualTo(At.now(day).shown());
        PersonalRecords records = records();
        Bundle document = new WhatMattersDocument(
                        Drawing.of(records, shown, null), records, new Narrator(Language.BOKMAAL))
                .bundle(new UUID(0, 1), Instant.EPOCH, "https://tjener.example/fhir");
        ((Composition) document.getEntryFirstRep().getResource()).setDate(null);
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(document);
    }

    private PersonalRecords records() {
        return story.recordsOf(Stories.KARI);
    }

    private Reference person() {
        return new Reference(PersonalRecords.nameOf(story.find(Patient.class, Stories.KARI)));
    }
}
