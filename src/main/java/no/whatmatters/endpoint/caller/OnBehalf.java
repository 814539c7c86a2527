package no.whatmatters.endpoint.caller;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Marks the service's own work as done on behalf of a caller: what somebody's answers mean is written by the service, and
 * decided about as if whoever sent the answers wrote it. The mark is no content: nothing that is sent can carry it.
 *
 * @param asked the caller's own request
 * @param work what is done
 */
public record OnBehalf(RequestDetails asked, Work work) {

    private static final String MARK = OnBehalf.class.getName();

    /** What the service does for the caller. */
    public enum Work {
        /** Looks something up. */
        READ,
        /** Makes what answers mean, or changes what the same answers made before. */
        MAKE,
        /** Changes what was there. */
        CHANGE
    }

    /** Marks a request of the service's own. */
    public static void mark(RequestDetails own, RequestDetails asked, Work work) {
        own.getUserData().put(MARK, new OnBehalf(asked, work));
    }

    /** On whose behalf the request is; empty for what a caller asks for, and for what the service does by itself. */
    public static Optional<OnBehalf> of(@Nullable RequestDetails request) {
        return request == null || !(request.getUserData().get(MARK) instanceof OnBehalf mark)
                ? Optional.empty()
                : Optional.of(mark);
    }
}
