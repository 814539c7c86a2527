package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An element that is missing is named as its sender has to write it; no JSON has a {@code start[x]}. */
class MissingChoicesTest {

    private static final Path RULES = Path.of("ig", "input", "tests");

    @ParameterizedTest
    @CsvSource({
        "what-matters-goal/start, Goal.startDate",
        "goal-score/effective, Observation.effectiveDateTime",
    })
    void areNamedByTheTypeThatTheProfileAllows(String rule, String name) throws IOException {
        String json = Files.readString(RULES.resolve(rule + ".fail.json"));
        assertThat(told(json, Language.BOKMAAL))
                .containsExactly(name + " mangler. Legg det til: det kreves minst 1, og det er 0.");
        assertThat(told(json, Language.NYNORSK))
                .containsExactly(name + " manglar. Legg det til: det krevst minst 1, og det er 0.");
        assertThat(told(json, Language.ENGLISH))
                .containsExactly(name + " is missing. Add it: at least 1 is required, and there is 0.");
    }

    @Test
    void areNamedByEachTypeWhereSeveralAreAllowed() {
        assertThat(told("""
                        {"resourceType": "MedicationStatement", "status": "active", "subject": {"display": "Kari"}}
                        """, Language.ENGLISH))
                .containsExactly("MedicationStatement.medicationCodeableConcept/medicationReference is missing."
                        + " Add it: at least 1 is required, and there is 0.");
    }

    private static List<String> told(String json, Language language) {
        return TestValidator.refusals(json).stream()
                .map((Fault fault) -> FaultTexts.of(fault, language))
                .toList();
    }
}
