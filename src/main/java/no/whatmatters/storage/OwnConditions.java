package no.whatmatters.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.springframework.stereotype.Component;

/**
 * A Bundle sent twice makes nothing twice, also where its sender leaves {@code ifNoneExist} out: an identifier of a system
 * that the sender's own organisation assigns is the name of one record, and so the condition of creating it. Decision 0008.
 */
@Component
public class OwnConditions {

    private final IdentifierOwners owners;

    OwnConditions(IdentifierOwners owners) {
        this.owners = owners;
    }

    /** Writes the conditions that the sender might have written. */
    public void fillIn(Bundle bundle, RequestDetails request) {
        String organisation = Callers.of(request).map(Caller::organisation).orElse(null);
        if (organisation == null) {
            return;
        }
        for (BundleEntryComponent entry : bundle.getEntry()) {
            boolean unconditional = entry.getRequest().getMethod() == HTTPVerb.POST
                    && entry.getRequest().getIfNoneExist() == null;
            if (unconditional && entry.hasResource()) {
                ownIdentifier(entry, organisation)
                        .ifPresent(own -> entry.getRequest().setIfNoneExist(own));
            }
        }
    }

    private Optional<String> ownIdentifier(BundleEntryComponent entry, String organisation) {
        return BusinessIdentifier.of(entry.getResource()).stream()
                .filter(each -> owners.assigns(organisation, each.system()))
                .flatMap(each -> each.asQuery().stream())
                .findFirst();
    }
}
