package no.whatmatters.endpoint.caller;

import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Marks a resource that the service itself makes within a caller's transaction, such as the shared plan of a person whose first
 * part is sent. The mark is no content: nothing that is sent can carry it.
 */
public final class ServiceMade {

    private static final String MARK = ServiceMade.class.getName();
    private static final String MOVED = MARK + ".moved";

    private ServiceMade() {}

    public static void mark(IBaseResource resource) {
        resource.setUserData(MARK, true);
    }

    public static boolean is(IBaseResource resource) {
        return resource.getUserData(MARK) != null;
    }

    /** Marks a stored resource of which the service changes nothing but whom it is about, because two records are one person's. */
    public static void markMoved(IBaseResource resource) {
        mark(resource);
        resource.setUserData(MOVED, true);
    }

    /** Whether all else in the resource is as it was when it was judged. */
    public static boolean isMoved(IBaseResource resource) {
        return resource.getUserData(MOVED) != null;
    }
}
