package no.whatmatters.access.relation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.storage.change.ContentRule;
import no.whatmatters.storage.change.GatheredFaults;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A blocking that the server could not hold is told with all else that is wrong. Whom it names is in the register, which is open
 * to all who ask. Decision 0048.
 */
@Component
class BlocksThatHold implements ContentRule {

    private final Directory directory;

    BlocksThatHold(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<Fault> faultsOf(Bundle transaction, @Nullable RequestDetails asking) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < transaction.getEntry().size(); i++) {
            BundleEntryComponent entry = transaction.getEntry().get(i);
            if (entry.getResource() instanceof Consent consent
                    && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                faults.addAll(GatheredFaults.within(
                        "Bundle.entry[" + i + "]",
                        new Blocks(new SentNumbers(transaction, directory)).faultsOf(consent)));
            }
        }
        return faults;
    }

    @Override
    public List<Fault> faultsOf(Resource resource, @Nullable RequestDetails asking) {
        return resource instanceof Consent consent ? new Blocks(directory).faultsOf(consent) : List.of();
    }
}
