package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A rule about what a write begins, or makes of what is stored. It is held where the write is stored; who only asks whether
 * one would be accepted is told the same beforehand.
 */
public interface ChangeRule {

    /** Begins to look at what would be carried out together. */
    default void begin(Bundle transaction, RequestDetails asking) {}

    /**
     * What would be wrong with a write; places are told from the resource on.
     *
     * @param before the version that it changes; null where the record is new, or not to be seen by who asks
     * @param after what is sent, with the references that it would be stored with
     */
    List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking);
}
