package no.whatmatters.interaction;

import java.util.List;
import no.whatmatters.endpoint.guard.RequestLimits;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.BundleRule;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Lets {@code $validate} say of a Bundle what its processing would say. */
@Component
class OfferedEntries implements BundleRule {

    private final RequestLimits limits;

    OfferedEntries(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<Fault> faultsOf(Bundle bundle) {
        return BundleCheck.faultsOf(bundle, limits);
    }
}
