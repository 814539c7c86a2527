package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.Reference;

/** Whether a reference leads anywhere. HAPI's {@code hasReference()} says so too of an extension in place of the address. */
public final class Leads {

    private Leads() {}

    public static boolean somewhere(Reference reference) {
        String address = reference.getReference();
        return address != null && !address.isBlank();
    }
}
