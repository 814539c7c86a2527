package no.whatmatters.careplan.picture;

import java.util.List;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * The part of the plan that one organisation answers for.
 *
 * @param reference the CarePlan
 * @param level care level, or null for a plain plan
 * @param kinds what kind of plan it is
 * @param responsible the organisation that answers for it
 * @param contributors who made it together, the person left out
 * @param reasons names of the conditions it is about
 * @param contents what an individual plan or a crisis plan tells
 */
public record PlanPart(
        String reference,
        Quote title,
        @Nullable CodeableConcept level,
        List<CodeableConcept> kinds,
        Party responsible,
        @Nullable When from,
        @Nullable When to,
        CarePlanStatus status,
        List<Party> contributors,
        List<CodeableConcept> reasons,
        List<Content> contents,
        List<Told> notes) {

    /** One thing that the plan tells, by its code. */
    public record Content(CodeableConcept code, Told told) {}
}
