package no.whatmatters.vocabulary;

import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Where a reference leads, if anywhere. HAPI's {@code hasReference()} says so too of an extension in place of the address. */
public final class Leads {

    private static final String SENT = Leads.class.getName();

    private Leads() {}

    public static boolean somewhere(Reference reference) {
        String address = reference.getReference();
        return address != null && !address.isBlank();
    }

    /** Has it lead to another address, while it is remembered what was sent. */
    public static void elsewhere(Reference reference, String address) {
        String sent = asSent(reference);
        reference.setReference(address);
        reference.setUserData(SENT, sent);
    }

    /** The address as it was sent, also where the reference has been led elsewhere; null where none was. */
    public static @Nullable String asSent(Reference reference) {
        return reference.getUserData(SENT) instanceof String sent ? sent : reference.getReference();
    }
}
