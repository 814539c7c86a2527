package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A write of a transaction as it is going to be stored: its references are resolved, nothing is committed.
 *
 * @param kind what is done
 * @param before the version before, or null where it is new or not at hand
 * @param resource as it would be stored, or the record that would be deleted
 * @param request the entry's
 */
public record PendingWrite(
        Kind kind,
        @Nullable Resource before,
        Resource resource,
        @Nullable RequestDetails request) {

    /** What is done to a record. */
    public enum Kind {
        CREATE,
        UPDATE,
        DELETE
    }

    /** The faults, told from the Bundle on where the sender sent this write, and not the service. */
    List<Fault> placed(List<Fault> faults) {
        String entry =
                request == null ? null : ExpectedVersion.of(resource, request).place();
        return entry == null ? faults : GatheredFaults.within(entry, faults);
    }
}
