package no.whatmatters.careplan.persons;

import java.time.LocalDate;
import java.util.List;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.storage.persons.BeforeJoining.Taken;
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
     * Changes the record; a death is taken over by {@link #takeDeath}, when all is there that ends with it.
     *
     * @param gone the other one, as it was
     * @param numbers all identifiers of the other one
     * @return what it takes over beside the numbers
     */
    static Taken takeOver(Patient patient, Patient gone, List<Identifier> numbers, LocalDate today) {
        Patient before = patient.copy();
        for (Identifier each : numbers) {
            if (patient.getIdentifier().stream().noneMatch(own -> same(own, each))) {
                patient.addIdentifier(each.copy());
            }
        }
        Numbers.settle(before, patient, today);
        Taken taken = new Taken(
                !patient.hasGeneralPractitioner() && gone.hasGeneralPractitioner(),
                !patient.hasDeceased() && gone.hasDeceased());
        if (taken.practitioner()) {
            gone.getGeneralPractitioner().forEach(each -> patient.addGeneralPractitioner(each.copy()));
        }
        patient.addLink()
                .setType(LinkType.REPLACES)
                .setOther(new Reference("Patient/" + gone.getIdElement().getIdPart()));
        return taken;
    }

    static void takeDeath(Patient patient, Patient gone) {
        patient.setDeceased(gone.getDeceased().copy());
    }

    /**
     * Takes all of it out again, where the two are two persons after all; what somebody has written since stays.
     *
     * @param gone the other one, as it was
     * @param taken what was taken over
     */
    static void giveBack(Patient patient, Patient gone, Taken taken) {
        String id = gone.getIdElement().getIdPart();
        patient.getIdentifier().removeIf(own -> gone.getIdentifier().stream().anyMatch(each -> same(own, each)));
        patient.getLink()
                .removeIf(each -> each.getType() == LinkType.REPLACES
                        && id.equals(each.getOther().getReferenceElement().getIdPart()));
        if (taken.practitioner()) {
            patient.getGeneralPractitioner().removeIf(own -> gone.getGeneralPractitioner().stream()
                    .anyMatch(each -> SameOrganisation.in(own, each)));
        }
        if (taken.death() && patient.hasDeceased() && patient.getDeceased().equalsDeep(gone.getDeceased())) {
            patient.setDeceased(null);
        }
    }

    private static boolean same(Identifier one, Identifier other) {
        return one.getValue() != null
                && one.getValue().equals(other.getValue())
                && String.valueOf(one.getSystem()).equals(other.getSystem());
    }
}
