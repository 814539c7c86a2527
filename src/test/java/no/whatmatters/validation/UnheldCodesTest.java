package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import no.whatmatters.vocabulary.CompiledGuide;
import no.whatmatters.vocabulary.Profiles;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** They are others' to give away. */
    @Test
    void areNotShipped() {
        assertThat(CompiledGuide.resources("CodeSystem").map(TestValidator::read))
                .isNotEmpty()
                .extracting(each -> ((CodeSystem) each).getUrl())
                .allMatch(url -> url.startsWith(Profiles.CANONICAL + "/"));
        assertThat(CompiledGuide.resources("ValueSet").map(TestValidator::read))
                .isNotEmpty()
                .flatExtracting(each -> ((ValueSet) each).getCompose().getInclude())
                .filteredOn(include -> include.getSystem() != null)
                .allMatch(include -> include.getSystem().startsWith(Profiles.CANONICAL + "/"));
    }

    /** Of our own systems every code is held: one that is not there is a mistake, and one for something else too. */
    @ParameterizedTest
    @CsvSource({
        "goal-score,       Observation, code,     score-scale,     happiness",
        "goal-score,       Observation, category, score-timepoint, tomorrow",
        "goal-barrier,     Observation, code,     barrier-kind,    weather",
        "patient-blocking, Consent,     category, consent-kind,    wall",
        "care-level-plan,  CarePlan,    category, care-level,      moon",
        "follow-up-task,   Task,        code,     task-code,       hand-over"
    })
    void butACodeThatOurRequiredValueSetsDoNotHaveIsRefused(
            String profile, String type, String element, String system, String code) {
        String concept = "{\"coding\": [{\"system\": \"%s/CodeSystem/%s\", \"code\": \"%s\"}]}"
                .formatted(Profiles.CANONICAL, system, code);
        String resource = """
                {"resourceType": "%s", "meta": {"profile": ["%s/StructureDefinition/%s"]}, "%s": %s}""".formatted(
                type, Profiles.CANONICAL, profile, element, element.equals("category") ? "[" + concept + "]" : concept);
        assertThat(TestValidator.refusals(resource))
                .anyMatch(fault -> fault.expression().contains(element)
                        && fault.english().contains(code)
                        && fault.english().contains(system));
    }
}
