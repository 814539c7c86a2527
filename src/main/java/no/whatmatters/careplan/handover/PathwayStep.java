package no.whatmatters.careplan.handover;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * One step of a pathway after a stay in hospital.
 *
 * @param code what is to be done
 * @param title in Norwegian, as people read it
 * @param days calendar days from the discharge that are its deadline; 0 is the day itself
 * @param byGp whether the GP does it, and not the municipality
 * @param forms canonicals of the forms that are filled in
 */
record PathwayStep(Coding code, String title, int days, boolean byGp, List<String> forms) {

    /** The last day on which it is in time. */
    LocalDate deadline(LocalDate discharge) {
        return discharge.plusDays(days);
    }
}
