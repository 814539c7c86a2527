package no.whatmatters.storage.change;

import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;

/** A rule about what the entries of a transaction or batch ask for, whatever their content. */
@FunctionalInterface
public interface BundleRule {

    /** What is wrong with it; places are told from the Bundle on. */
    List<Fault> faultsOf(Bundle bundle);
}
