package no.whatmatters.storage.change;

import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** A rule about content that no profile can express. It is looked at with the profiles, so that all faults are told at once. */
public interface ContentRule {

    /** What is wrong with a transaction, before any of it is stored; places are told from the Bundle on. */
    List<Fault> faultsOf(Bundle transaction);

    /** What is wrong with a resource that is sent, or made by a patch; places are told from the resource on. */
    List<Fault> faultsOf(Resource resource);
}
