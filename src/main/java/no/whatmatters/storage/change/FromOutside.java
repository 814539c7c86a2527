package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import no.whatmatters.endpoint.caller.OnBehalf;
import org.jspecify.annotations.Nullable;

/** Tells what a caller has asked for from what the service does by itself. */
public final class FromOutside {

    private FromOutside() {}

    /** The request, where a caller stands behind it; null for the service's own work. */
    public static @Nullable RequestDetails of(@Nullable RequestDetails request) {
        return request instanceof SystemRequestDetails ? null : request;
    }

    /** The request, where a caller stands behind it, or it is done on a caller's behalf; null for the service's own work. */
    public static @Nullable RequestDetails orOnBehalf(@Nullable RequestDetails request) {
        return OnBehalf.of(request).isPresent() ? request : of(request);
    }
}
