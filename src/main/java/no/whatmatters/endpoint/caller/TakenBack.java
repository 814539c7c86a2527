package no.whatmatters.endpoint.caller;

import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Marks a version by which the service takes back what somebody's answers changed, because the answers are amended. What was
 * never meant need not be left by the way that a status goes. The mark is no content: nothing that is sent can carry it.
 */
public final class TakenBack {

    private static final String MARK = TakenBack.class.getName();

    private TakenBack() {}

    public static void mark(IBaseResource resource) {
        resource.setUserData(MARK, true);
    }

    public static boolean is(IBaseResource resource) {
        return resource.getUserData(MARK) != null;
    }
}
