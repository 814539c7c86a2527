package no.whatmatters.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonOfTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    /** A new stored type without a place in the table would leave the log without its person. */
    @TestFactory
    Stream<DynamicTest> knowsOfEveryStoredTypeWhetherItIsAboutSomebody() {
        return ServerStatement.ofTheGuide().typeNames().stream()
                .map(type -> DynamicTest.dynamicTest(type, () -> assertThat(PersonOf.isAboutSomebody(type))
                        .isNotEqualTo(PersonOf.isAboutNobody(type))));
    }

    @TestFactory
    Stream<DynamicTest> takesWhatCanBeFoundByPatientForSomebodys() {
        return ServerStatement.ofTheGuide().typeNames().stream()
                .filter(type -> Objects.requireNonNull(
                                ServerStatement.ofTheGuide().type(type))
                        .searchParameters()
                        .containsKey("patient"))
                .map(type -> DynamicTest.dynamicTest(
                        type, () -> assertThat(PersonOf.isAboutSomebody(type)).isTrue()));
    }

    /** Whoever misspells an element here loses the person: so each path is filled in, and found again. */
    @TestFactory
    Stream<DynamicTest> findsThePersonInEveryType() {
        return ServerStatement.ofTheGuide().typeNames().stream()
                .filter(PersonOf::isAboutSomebody)
                .filter(type -> !type.equals("Patient"))
                .map(type -> DynamicTest.dynamicTest(
                        type, () -> assertThat(PersonOf.in(aboutKari(type))).containsExactly("kari")));
    }

    private static Resource aboutKari(String type) {
        String path = Objects.requireNonNull(PersonOf.paths().get(type)).substring(type.length() + 1);
        Resource resource = (Resource) FHIR.getResourceDefinition(type).newInstance();
        int dot = path.indexOf('.');
        if (dot > 0) {
            resource.addChild(path.substring(0, dot))
                    .setProperty(path.substring(dot + 1), new Reference("Patient/kari"));
        } else {
            resource.setProperty(path, new Reference("Patient/kari"));
        }
        return resource;
    }

    @Test
    void thePatientIsThePerson() {
        assertThat(PersonOf.in(new Patient().setId("Patient/kari/_history/2"))).containsExactly("kari");
        assertThat(PersonOf.in(new Patient())).isEmpty();
    }

    @Test
    void aMeetingMayBeAboutTwo() {
        Appointment meeting = new Appointment();
        meeting.addParticipant().setActor(new Reference("Patient/kari"));
        meeting.addParticipant().setActor(new Reference("Practitioner/amina"));
        meeting.addParticipant().setActor(new Reference("Patient/liv/_history/1"));
        assertThat(PersonOf.in(meeting)).containsExactly("kari", "liv");
    }

    @Test
    void aPersonOfAnotherServerIsNobodyHere() {
        assertThat(PersonOf.in(new Goal().setSubject(new Reference("https://sykehuset.example/fhir/Patient/kari"))))
                .isEmpty();
        assertThat(PersonOf.in(new Task().setFor(new Reference().setDisplay("Kari"))))
                .isEmpty();
    }

    @Test
    void aProvenanceLeadsToThePersonByWhatItIsOf() {
        Provenance provenance = new Provenance();
        provenance.addTarget(new Reference("Goal/home"));
        provenance.addTarget(new Reference("Patient/kari"));
        assertThat(PersonOf.in(provenance)).containsExactly("kari");
        assertThat(PersonOf.references(provenance)).hasSize(2);
    }
}
