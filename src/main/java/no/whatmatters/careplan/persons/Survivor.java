package no.whatmatters.careplan.persons;

import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/**
 * The record of a person that holds all when another gives way to it: it takes over the numbers, so that both find it, and
 * what it does not know itself. Pure.
 */
final class Survivor {

    private Survivor() {}

    /**
     * Changes the record.
     *
     * @param gone the other one, as it was
     * @param numbers all identifiers of the other one
     */
    static void takeOver(Patient patient, Patient gone, List<Identifier> numbers, LocalDate today) {
        Patient before = patient.copy();
        for (Identifier each : numbers) {
            if (patient.getIdentifier().stream().noneMatch(own -> same(own, each))) {
                patient.addIdentifier(each.copy());
            }
        }
        Numbers.settle(before, patient, today);
        if (!patient.hasGeneralPractitioner()) {
            gone.getGeneralPractitioner().forEach(each -> patient.addGeneralPractitioner(each.copy()));
        }
        if (!patient.hasDeceased() && gone.hasDeceased()) {
            patient.setDeceased(gone.getDeceased().copy());
        }
        patient.addLink()
                .setType(LinkType.REPLACES)
                .setOther(new Reference("Patient/" + gone.getIdElement().getIdPart()));
    }

    /** Takes the numbers out again, and the link, where the two are two persons after all. */
    static void giveBack(Patient patient, String gone, List<Identifier> numbers) {
        patient.getIdentifier().removeIf(own -> numbers.stream().anyMatch(each -> same(own, each)));
        patient.getLink()
                .removeIf(each -> each.getType() == LinkType.REPLACES
                        && gone.equals(each.getOther().getReferenceElement().getIdPart()));
    }

    private static boolean same(Identifier one, Identifier other) {
        return one.hasValue()
                && one.getValue().equals(other.getValue())
                && String.valueOf(one.getSystem()).equals(other.getSystem());
    }
}
