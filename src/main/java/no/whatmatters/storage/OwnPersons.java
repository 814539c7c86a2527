package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/**
 * Has a search look among the records of those persons alone in whose care an organisation takes part. It makes a long list short;
 * who may see what is decided of each record all the same.
 */
public final class OwnPersons {

    private static final String KEPT = OwnPersons.class.getName();

    private OwnPersons() {}

    /** Searches of this request look among the records of that organisation's persons. */
    public static void of(String organisation, RequestDetails request) {
        request.getUserData().put(KEPT, organisation);
    }

    /** Searches of this request look among all records. */
    public static void none(RequestDetails request) {
        request.getUserData().remove(KEPT);
    }

    static @Nullable String organisation(RequestDetails request) {
        return (String) request.getUserData().get(KEPT);
    }
}
