package no.whatmatters.conversation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Steps;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;

class LargeFormTest {

    /** Steps, not time: 140,000 of them take about 50 ms of CPU when warm ({@link LargeForm} measures). */
    @Test
    void twoThousandItemsAndHalfAMegabyteTakeFewSteps() {
        Questionnaire form = LargeForm.form();
        QuestionnaireResponse response = LargeForm.response(form);
        assertThat(TestForms.json(response).length()).isBetween(450_000, 600_000);
        Steps steps = Steps.usual();
        Extraction made = TestForms.EXTRACTOR.extract(
                Form.of(form), response, Occurrences.byPlace(), Map.of(), TestForms.NOW, steps);
        assertThat(made.transaction().getEntry()).hasSizeGreaterThan(700);
        assertThat(made.notes()).isEmpty();
        assertThat(steps.taken()).isBetween(50_000L, 200_000L);
    }

    /** 5,000 answers that hang on 5,000: not 25 million comparisons. All of them are looked at once, and counted. */
    @Test
    void conditionsAcrossRepetitionsAreCountedAndFew() {
        Questionnaire form = WorstForms.conditions();
        Steps steps = Steps.usual();
        Extraction made = extracted(form, 5_000, steps);
        assertThat(made.transaction().getEntry()).hasSize(5_000);
        assertThat(steps.taken()).isBetween(10_000L, 200_000L);
    }

    @Test
    void whatRepeatsIntoOneResourceStandsThereInItsOrder() {
        Questionnaire form = WorstForms.oneResource();
        Goal goal = (Goal) extracted(form, 8_000, Steps.usual())
                .transaction()
                .getEntryFirstRep()
                .getResource();
        assertThat(goal.getNote()).hasSize(8_000);
        assertThat(goal.getNote().get(7_999).getText()).isEqualTo("Svar 7999");
    }

    private static Extraction extracted(Questionnaire form, int repetitions, Steps steps) {
        return TestForms.EXTRACTOR.extract(
                Form.of(form),
                WorstForms.answers(form, repetitions),
                Occurrences.byPlace(),
                Map.of(),
                TestForms.NOW,
                steps);
    }
}
