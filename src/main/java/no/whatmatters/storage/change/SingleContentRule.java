package no.whatmatters.storage.change;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** A rule about the content of one resource, whatever comes with it and whoever asks. */
public interface SingleContentRule extends ContentRule {

    /**
     * What is wrong with a resource.
     *
     * @param place where it stands, with which the places of its faults begin
     */
    List<Fault> faultsOf(Resource resource, String place);

    @Override
    default List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                faults.addAll(faultsOf(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
        return faults;
    }

    @Override
    default List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking) {
        return faultsOf(resource, resource.fhirType());
    }
}
