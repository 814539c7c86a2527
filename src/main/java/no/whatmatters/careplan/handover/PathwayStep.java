package no.whatmatters.careplan.handover;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pathway after a stay in hospital.
 *
 * @param code what is to be done
 * @param title in Norwegian, as people read it
 * @param days calendar days from the discharge that are its deadline; 0 is the day itself
 * @param byGp whether the GP does it, and not the municipality
 * @param form canonical of the form that is filled in, or null
 */
record PathwayStep(
        Coding code,
        String title,
        int days,
        boolean byGp,
        @Nullable String form) {

    /** The last day on which it is in time. */
    LocalDate deadline(LocalDate discharge) {
        return discharge.plusDays(days);
    }
}
