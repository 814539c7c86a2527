package no.whatmatters.careplan.rules;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.whatmatters.vocabulary.CodeSystems;
import no.whatmatters.vocabulary.GoalKind;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
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

    /** What they tell of: the codes for what stands in the way or helps; empty for a wish. */
    static Set<String> kinds(Resource resource) {
        return resource instanceof Observation observation
                ? observation.getCode().getCoding().stream()
                        .filter(each -> CodeSystems.BARRIER_KIND.equals(each.getSystem()))
                        .map(Coding::getCode)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Where they stand, as FHIRPath. */
    static String place(Resource resource) {
        return resource instanceof Goal ? "Goal.description.text" : "Observation.value.text";
    }
}
