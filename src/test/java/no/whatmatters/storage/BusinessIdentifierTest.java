package no.whatmatters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identifier=https://sykehuset.example/plan|4711.goal-1",
                "Goal?identifier=https://sykehuset.example/plan|4711.goal-1",
                "/Goal?identifier=https://sykehuset.example/plan|4711.goal-1",
                "?identifier=https://sykehuset.example/plan|4711.goal-1",
                "identifier=https%3A%2F%2Fsykehuset.example%2Fplan%7C4711.goal-1"
            })
    void readsTheIdentifierThatAConditionNames(String condition) {
        assertThat(BusinessIdentifier.ofCondition(condition, "Goal"))
                .isEqualTo(new BusinessIdentifier("https://sykehuset.example/plan", "4711.goal-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identifier=",
                "identifier=|4711",
                "identifier=4711",
                "identifier=urn:x|",
                "name=Kari",
                "identifier=urn:x|1&name=Kari",
                "identifier=urn:x|1,urn:x|2",
                "identifier:not=urn:x|1",
                "identifier=urn:x%7C1%2Curn:x%7C2",
                "identifier=urn:x|a\\b",
                "identifier=urn:x|a%b",
                "identifier=urn:x|1|2",
                "Patient?identifier=urn:x|1"
            })
    void refusesAnyOtherCondition(String condition) {
        assertThatThrownBy(() -> BusinessIdentifier.ofCondition(condition, "Goal"))
                .isInstanceOf(RequestRefused.class)
                .hasMessage("condition-not-an-identifier");
    }

    @Test
    void findsThoseOfAResourceThatHaveSystemAndValue() {
        Goal goal = new Goal();
        goal.addIdentifier().setSystem("urn:x").setValue("1");
        goal.addIdentifier().setSystem("urn:x").setValue("1");
        goal.addIdentifier().setValue("no system");

        assertThat(BusinessIdentifier.of(goal)).containsExactly(new BusinessIdentifier("urn:x", "1"));
        assertThat(BusinessIdentifier.of(new Provenance())).isEmpty();
    }

    @Test
    void isUniqueByItselfOnlyWhereItIsANationalNumberOfAPersonOrOrganisation() {
        BusinessIdentifier national = new BusinessIdentifier("urn:oid:2.16.578.1.12.4.1.4.1", "12894345029");

        assertThat(national.isUniqueFor("Patient")).isTrue();
        assertThat(national.isUniqueFor("RelatedPerson")).isFalse();
        assertThat(new BusinessIdentifier("urn:x", "1").isUniqueFor("Patient")).isFalse();
    }

    @Test
    void doesNotSayItsValueWhereItIsPrinted() {
        Patient kari = new Patient();
        kari.addIdentifier().setSystem("urn:oid:2.16.578.1.12.4.1.4.1").setValue("12894345029");

        assertThat(BusinessIdentifier.of(kari).toString()).doesNotContain("12894345029");
    }
}
