package no.whatmatters.interaction;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** HAPI answers a failed GET in a Bundle in its own words. The failure is kept with the request, to be told in ours. */
final class FailedRead {

    private static final String KEPT = FailedRead.class.getName();

    private FailedRead() {}

    static <T> T kept(RequestDetails request, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException failure) {
            request.getUserData().put(KEPT, failure);
            throw failure;
        }
    }

    /** The failure that the answered entry stands for; null where it did not fail. */
    static @Nullable Throwable of(BundleEntryComponent answered, RequestDetails request) {
        Object kept = request.getUserData().remove(KEPT);
        String status = answered.getResponse().getStatus();
        if (status == null || !status.matches("[45]\\d\\d.*")) {
            return null;
        }
        return kept instanceof Throwable failure
                ? failure
                : BaseServerResponseException.newInstance(Integer.parseInt(status.substring(0, 3)), words(answered));
    }

    private static String words(BundleEntryComponent answered) {
        return answered.getResponse().getOutcome() instanceof OperationOutcome outcome
                ? outcome.getIssueFirstRep().getDiagnostics()
                : "";
    }
}
