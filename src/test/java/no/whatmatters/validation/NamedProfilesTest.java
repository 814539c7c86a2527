package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code meta.profile} may name: ours with or without the version that is here, and what somebody else has made. */
class NamedProfilesTest {

    private static final String OURS = "https://w3id.org/whatmatters/fhir/StructureDefinition/what-matters-goal";

    @ParameterizedTest
    @ValueSource(strings = {"", "|0.1.0"})
    void ourOwnIsHeldTo(String version) {
        assertThat(TestValidator.refusals(goal(OURS + version)))
                .extracting(Fault::expression)
                .contains("Goal");
        assertThat(TestValidator.faultsOf(goal(OURS + version)))
                .extracting(Fault::rule)
                .doesNotContain(SubmissionCheck.PROFILE_UNKNOWN);
    }

    /** Nobody is told that a goal keeps rules that are not here. */
    @ParameterizedTest
    @ValueSource(strings = {OURS + "|9.9.9", "https://w3id.org/whatmatters/fhir/StructureDefinition/no-such-goal"})
    void ourOwnThatIsNotHereIsAFault(String profile) {
        assertThat(TestValidator.refusals(goal(profile))).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(SubmissionCheck.PROFILE_UNKNOWN);
            assertThat(FaultTexts.of(fault, Language.BOKMAAL)).contains(profile);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOKMAAL | Den beholdes som sendt
            NYNORSK | Han blir teken vare på slik han kom
            ENGLISH | It is kept as sent""")
    void anothersIsKeptAndNobodyIsToldToRemoveIt(Language language, String text) {
        List<Fault> faults = TestValidator.faultsOf(goal("https://sykehuset.example/fhir/StructureDefinition/maal"));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(IssueSeverity.INFORMATION);
            assertThat(FaultTexts.of(fault, language))
                    .contains("https://sykehuset.example/fhir/StructureDefinition/maal")
                    .contains(text);
        });
    }

    @Test
    void thatOfR4IsHeldTo() {
        assertThat(TestValidator.faultsOf(goal("http://hl7.org/fhir/StructureDefinition/Goal"))).isEmpty();
    }

    private static String goal(String profile) {
        return """
                {"resourceType": "Goal", "meta": {"profile": ["%s"]}, "lifecycleStatus": "active",
                 "description": {"text": "Hjem"}, "subject": {"display": "Kari"}}""".formatted(profile);
    }
}
