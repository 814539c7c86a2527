package no.whatmatters.endpoint.behalf;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records of which an answer shows something without holding them, such as those that a form was filled in from. The access log
 * names them like those that it holds.
 */
public final class ShownWithin {

    private static final String KEPT = ShownWithin.class.getName();

    private ShownWithin() {}

    /** Notes that the answer of the request shows something of the record. */
    public static void note(RequestDetails request, Resource record) {
        kept(request).add(record);
    }

    /** In the order in which they were noted; one may come more than once. */
    public static List<Resource> of(RequestDetails request) {
        return List.copyOf(kept(request));
    }

    @SuppressWarnings("unchecked")
    private static List<Resource> kept(RequestDetails request) {
        return (List<Resource>) request.getUserData().computeIfAbsent(KEPT, unused -> new ArrayList<Resource>());
    }
}
