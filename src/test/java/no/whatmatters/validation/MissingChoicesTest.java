package no.whatmatters.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.FaultTexts;
import no.whatmatters.vocabulary.Profiles;
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

    /** No content has a {@code Goal.category:kind}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "what-matters-goal/category-kind; Goal.category:kind (CodeSystem/goal-kind|what-matters)",
                "goal-score/category-timepoint; Observation.category:timepoint (ValueSet/score-timepoints)",
                "goal-score/code-coding-scale; Observation.code.coding:scale (ValueSet/score-scales)",
                "care-level-plan/category-level; CarePlan.category:level (ValueSet/care-levels)",
            })
    void ofAKindAreNamedByItsCodeOrItsValueSet(String rule, String named) throws IOException {
        String json = Files.readString(RULES.resolve(rule + ".fail.json"));
        String name = named.replace("(", "(" + Profiles.CANONICAL + "/");
        assertThat(told(json, Language.BOKMAAL))
                .containsExactly(name + " mangler. Legg til en forekomst av denne sorten; andre kan stå ved siden av.");
        assertThat(told(json, Language.ENGLISH))
                .containsExactly(name + " is missing. Add one of this kind; others may stand beside it.");
    }

    @Test
    void ofAKindThatATypeMakesAreNamedByItsCode() throws IOException {
        String json = Files.readString(RULES.resolve("authorship/agent-author.fail.json"));
        assertThat(told(json, Language.ENGLISH))
                .contains(
                        "Provenance.agent:author (http://terminology.hl7.org/CodeSystem/provenance-participant-type|author)"
                                + " is missing. Add one of this kind; others may stand beside it.");
    }

    private static List<String> told(String json, Language language) {
        return TestValidator.refusals(json).stream()
                .map((Fault fault) -> FaultTexts.of(fault, language))
                .toList();
    }
}
