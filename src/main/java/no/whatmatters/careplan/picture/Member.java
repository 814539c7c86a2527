package no.whatmatters.careplan.picture;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team around the person.
 *
 * @param roles what they are in the team; empty where they are there for another reason
 * @param because why they are shown
 * @param since from when, or null
 */
public record Member(
        Party who,
        List<CodeableConcept> roles,
        Because because,
        @Nullable When since) {

    /** Why somebody is shown as part of the team. */
    public enum Because {
        /** The care team names them. */
        CARE_TEAM,
        /** The person's registered GP practice. */
        GENERAL_PRACTITIONER,
        /** They answer for a part of the plan. */
        PLAN,
        /** They made a part of the plan together with the person. */
        CONTRIBUTOR,
        /** They are close to the person. */
        RELATIVE
    }
}
