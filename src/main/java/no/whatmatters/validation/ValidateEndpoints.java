package no.whatmatters.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.TypeEndpoints;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.springframework.stereotype.Component;

/** {@code $validate} for each type that clients may write, and for bundles of them. */
@Component
class ValidateEndpoints implements TypeEndpoints {

    private final FhirContext fhir;
    private final Judgement judgement;

    ValidateEndpoints(FhirContext fhir, Judgement judgement) {
        this.fhir = fhir;
        this.judgement = judgement;
    }

    @Override
    public List<IResourceProvider> endpoints() {
        List<IResourceProvider> endpoints = new ArrayList<>();
        endpoints.add(of("Bundle"));
        for (StoredType type : ServerStatement.ofTheGuide().types()) {
            if (type.writable()) {
                endpoints.add(of(type.name()));
            }
        }
        return endpoints;
    }

    private IResourceProvider of(String type) {
        return new ValidateOperation(fhir.getResourceDefinition(type).getImplementingClass(), judgement);
    }
}
