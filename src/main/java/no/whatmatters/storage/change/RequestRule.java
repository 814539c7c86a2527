package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what a write asks for, whatever its content: whether its sender may ask for it at all, and how it names a
 * record. It is held where the write is carried out; who only asks whether one would be accepted is told the same beforehand.
 */
public interface RequestRule {

    /**
     * What would keep entries from being carried out; places are told from the Bundle on.
     *
     * @param together what would be carried out together: a transaction, or one entry of a batch
     */
    List<Fault> faultsOf(Bundle together, RequestDetails asking);

    /**
     * What would keep a write that stands alone from being carried out; places are told from the resource on.
     *
     * @param before the version that it changes; null where the record is new, or not to be seen by who asks
     */
    default List<Fault> faultsOf(@Nullable Resource before, Resource sent, RequestDetails asking) {
        return List.of();
    }
}
