package no.whatmatters.careplan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.LocalDate;
import java.util.List;
import no.whatmatters.vocabulary.CompiledGuide;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** The shared plan of a person, as it is first made. */
class SharedDraftTest {

    private static final IParser JSON = FhirContext.forR4Cached().newJsonParser();

    @Test
    void withTheGoalsOfADischargeIsTheGuidesExample() {
        SharedIds ids = new SharedIds("kari-shared-plan", "kari-care-team");
        CarePlan plan = SharedDraft.plan(ids, new Reference("Patient/kari"), LocalDate.parse("2026-05-04"));
        Parts.addGoals(
                plan,
                List.of(
                        new Reference("Goal/019b0000-0000-7000-8000-000000000001"),
                        new Reference("Goal/019b0000-0000-7000-8000-000000000002"),
                        new Reference("Goal/019b0000-0000-7000-8000-000000000003")));
        CarePlan example = JSON.parseResource(CarePlan.class, CompiledGuide.example("CarePlan-kari-shared-plan"));
        assertThat(JSON.encodeResourceToString(plan)).isEqualTo(JSON.encodeResourceToString(example));
    }
}
