package no.whatmatters.endpoint.body;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A body of which something would be lost if it were stored. The request goes on with the rest of it, so that who may not
 * write is told that first; and then it is refused, with all that is wrong in what was sent.
 *
 * @param read the rest of it
 * @param sent what was sent, without what says nothing
 * @param lost names of what would be lost, as far as they are known
 */
public record Unread(Resource read, SentParts sent, Set<String> lost) {

    private static final String KEPT = Unread.class.getName();

    /** What of the request's body could not be read; null where all of it was. */
    public static @Nullable Unread of(@Nullable RequestDetails request) {
        return request == null ? null : (Unread) request.getUserData().get(KEPT);
    }

    void keepWith(RequestDetails request) {
        request.getUserData().put(KEPT, this);
    }
}
