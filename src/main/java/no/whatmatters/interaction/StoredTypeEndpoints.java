package no.whatmatters.interaction;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.TypeEndpoints;
import no.whatmatters.interaction.once.Once;
import no.whatmatters.storage.PatchCosts;
import no.whatmatters.storage.Records;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/** One set of endpoints for each type of the guide's CapabilityStatement; none for any other. */
@Component
class StoredTypeEndpoints implements TypeEndpoints {

    private final FhirContext fhir;
    private final Records records;
    private final Resends resends;
    private final Once once;
    private final PatchCosts patchCosts;

    StoredTypeEndpoints(FhirContext fhir, Records records, Resends resends, Once once, PatchCosts patchCosts) {
        this.patchCosts = patchCosts;
        this.resends = resends;
        this.fhir = fhir;
        this.records = records;
        this.once = once;
    }

    @Override
    public List<IResourceProvider> endpoints() {
        List<IResourceProvider> endpoints = new ArrayList<>();
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            Class<? extends IBaseResource> resourceType =
                    fhir.getResourceDefinition(type.name()).getImplementingClass();
            endpoints.add(new ReadEndpoint(type, resourceType, records));
            if (type.writable()) {
                endpoints.add(new WriteEndpoint(resourceType, records, resends, once, patchCosts));
            }
        }
        return endpoints;
    }
}
