package no.whatmatters.endpoint.behalf;

import org.hl7.fhir.r4.model.Resource;

/**
 * What an operation makes up for its answer out of what its caller sent or may see, and which names the record that it is meant
 * for by id. It is stored nowhere.
 */
public final class MadeUp {

    private static final String MARK = MadeUp.class.getName();

    private MadeUp() {}

    /** Marks it, for as long as the answer is on its way. */
    public static void mark(Resource resource) {
        resource.setUserData(MARK, true);
    }

    /** Whether an operation has made it up. */
    public static boolean is(Resource resource) {
        return resource.getUserData(MARK) != null;
    }
}
