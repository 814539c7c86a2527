package no.whatmatters.conversation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.whatmatters.conversation.form.Form;
import no.whatmatters.conversation.form.Occurrences;
import no.whatmatters.conversation.form.Steps;
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
}
