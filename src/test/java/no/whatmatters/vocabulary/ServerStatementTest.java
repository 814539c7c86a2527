package no.whatmatters.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.junit.jupiter.api.Test;

class ServerStatementTest {

    /** The contract's list, spelled out: a type that comes or goes is a change of contract. */
    @Test
    void storesTheTypesOfTheContractAndNoOthers() {
        assertThat(ServerStatement.ofTheGuide().typeNames())
                .containsExactlyInAnyOrder(
                        ("Patient RelatedPerson Practitioner PractitionerRole Organization CareTeam Goal"
                                        + " CarePlan ServiceRequest Task Observation Condition Encounter EpisodeOfCare Appointment"
                                        + " DocumentReference Location HealthcareService MedicationStatement List Questionnaire"
                                        + " QuestionnaireResponse Consent Provenance AuditEvent Subscription Measure MeasureReport"
                                        + " PlanDefinition StructureDefinition ValueSet CodeSystem ConceptMap SearchParameter"
                                        + " OperationDefinition CapabilityStatement NamingSystem ImplementationGuide")
                                .split(" "));
    }

    @Test
    void letsNobodyWriteAuditEventsOrDefinitions() {
        assertThat(type("AuditEvent").writable()).isFalse();
        assertThat(type("StructureDefinition").writable()).isFalse();
        assertThat(type("Goal").writable()).isTrue();
    }

    @Test
    void knowsNoTypeThatIsNotStored() {
        assertThat(ServerStatement.ofTheGuide().type("Account")).isNull();
    }

    /** Nobody could be named for such a search, and whoever it brought first would be the one person of the request. */
    @Test
    void leadsFromWhatIsAboutNobodyToNobodysRecords() {
        for (StoredType each : ServerStatement.ofTheGuide().types()) {
            if (!PersonOf.isAboutSomebody(each.name())) {
                assertThat(each.reverseIncludes())
                        .as(each.name())
                        .noneMatch(include -> PersonOf.isAboutSomebody(include.substring(0, include.indexOf(':'))));
            }
        }
    }

    private static StoredType type(String name) {
        return Objects.requireNonNull(ServerStatement.ofTheGuide().type(name));
    }
}
