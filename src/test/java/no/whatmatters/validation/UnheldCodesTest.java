package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of systems that are not shipped: always a warning, never a refusal. */
class UnheldCodesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://snomed.info/sct",
                "http://loinc.org",
                "urn:oid:2.16.578.1.12.4.1.1.7170",
                "https://elsewhere.example/codes"
            })
    void warnsOnce(String system) {
        String condition = """
                {"resourceType": "Condition", "subject": {"reference": "Patient/kari"},
                 "code": {"coding": [{"system": "%s", "code": "A01"}]}}""";
        assertThat(TestValidator.faultsOf(condition.formatted(system)))
                .filteredOn(fault -> fault.severity() != IssueSeverity.INFORMATION)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.severity()).isEqualTo(IssueSeverity.WARNING);
                    assertThat(fault.rule()).isEqualTo("Terminology_TX_System_Unknown");
                });
    }
}
