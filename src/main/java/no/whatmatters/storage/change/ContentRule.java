package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** A rule about content that no profile can express. It is looked at with the profiles, so that all faults are told at once. */
public interface ContentRule {

    /**
     * What is wrong with a transaction, before any of it is stored; places are told from the Bundle on.
     *
     * @param asking whose caller may not know of all records; null where it has been decided what they may write
     */
    List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking);

    /**
     * What is wrong with a resource that is sent, or made by a patch; places are told from the resource on.
     *
     * @param asking as for a transaction
     */
    List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking);
}
