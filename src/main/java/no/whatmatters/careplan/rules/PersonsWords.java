package no.whatmatters.careplan.rules;

import java.util.Objects;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.GoalKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** The person's own words, where a record holds them: what matters, and what stands in the way of it or helps. Pure. */
public final class PersonsWords {

    private PersonsWords() {}

    /** Whether the record holds words that are the person's. */
    public static boolean areIn(Resource resource) {
        return (resource instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal))
                || (resource instanceof Observation observation
                        && observation.getCode().getCoding().stream()
                                .anyMatch(each -> CodeSystems.BARRIER_KIND.equals(each.getSystem())));
    }

    /** The words; empty where there are none. */
    public static String of(Resource resource) {
        if (resource instanceof Goal goal) {
            return Objects.requireNonNullElse(goal.getDescription().getText(), "");
        }
        return resource instanceof Observation observation
                        && observation.getValue() instanceof CodeableConcept said
                        && said.getText() != null
                ? said.getText()
                : "";
    }

    /** Where they stand, as FHIRPath. */
    static String place(Resource resource) {
        return resource instanceof Goal ? "Goal.description.text" : "Observation.value.text";
    }
}
