package no.whatmatters.careplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class MovingTest {

    private static final Reference KARI = new Reference("Patient/kari");
    private static final Reference LIV = new Reference("Patient/liv");

    @Test
    void aRecordStaysWithItsPersonWhateverItsTypeCallsHer() {
        stays(new Condition().setSubject(KARI), new Condition().setSubject(LIV));
        stays(new Consent().setPatient(KARI), new Consent().setPatient(LIV));
        stays(new RelatedPerson().setPatient(KARI), new RelatedPerson().setPatient(LIV));
        stays(new EpisodeOfCare().setPatient(KARI), new EpisodeOfCare().setPatient(LIV));
        stays(new Condition().setSubject(KARI), new Condition());
        stays(appointment(KARI), appointment(LIV));
        stays(appointment(KARI), appointment());
    }

    @Test
    void aVersionOfTheReferenceIsNoOtherPerson() {
        assertThat(Moving.toAnotherPerson(
                        new Condition().setSubject(KARI),
                        new Condition().setSubject(new Reference("Patient/kari/_history/3"))))
                .isFalse();
    }

    @Test
    void othersComeToAnAppointmentAndGo() {
        Reference amina = new Reference("Practitioner/amina");
        assertThat(Moving.toAnotherPerson(appointment(KARI), appointment(KARI, amina)))
                .isFalse();
        assertThat(Moving.toAnotherPerson(appointment(KARI, amina), appointment(KARI)))
                .isFalse();
    }

    @Test
    void whoIsNamedByNumberStays() {
        stays(new Condition().setSubject(number("1")), new Condition().setSubject(number("2")));
        stays(new Condition().setSubject(number("1")), new Condition().setSubject(LIV));
    }

    @Test
    void aNumberThatHasFoundItsRecordIsTheSamePerson() {
        Reference found = number("1").setReference("Patient/kari");
        assertThat(Moving.toAnotherPerson(new Condition().setSubject(number("1")), new Condition().setSubject(found)))
                .isFalse();
        stays(new Condition().setSubject(found), new Condition().setSubject(number("1")));
    }

    @Test
    void aProvenanceHasNoPersonOfItsOwn() {
        Provenance before = new Provenance().addTarget(new Reference("Goal/1"));
        assertThat(Moving.toAnotherPerson(before, new Provenance().addTarget(new Reference("Goal/2"))))
                .isFalse();
    }

    private static void stays(Resource before, Resource after) {
        assertThat(Moving.toAnotherPerson(before, after)).isTrue();
        assertThat(Moving.toAnotherPerson(before, before.copy())).isFalse();
    }

    private static Reference number(String value) {
        Reference reference = new Reference();
        reference.getIdentifier().setSystem("urn:oid:2.16.578.1.12.4.1.4.3").setValue(value);
        return reference;
    }

    private static Appointment appointment(Reference... actors) {
        Appointment appointment = new Appointment();
        for (Reference each : actors) {
            appointment.addParticipant().setActor(each);
        }
        return appointment;
    }
}
