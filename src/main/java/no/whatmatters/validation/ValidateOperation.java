package no.whatmatters.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Validate;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import no.whatmatters.endpoint.refusal.Language;
import no.whatmatters.validation.fault.Fault;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $validate} of one type, at type and instance level: tells all that a write would be told, and stores nothing. */
final class ValidateOperation implements IResourceProvider {

    private final Class<? extends IBaseResource> resourceType;
    private final ProfileValidator validator;

    ValidateOperation(Class<? extends IBaseResource> resourceType, ProfileValidator validator) {
        this.resourceType = resourceType;
        this.validator = validator;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return resourceType;
    }

    @Validate
    public OperationOutcome validate(
            @ResourceParam @Nullable IBaseResource resource,
            @IdParam(optional = true) @Nullable IdType id,
            @Validate.Mode @Nullable ValidationModeEnum mode,
            @Validate.Profile @Nullable String profile,
            RequestDetails request) {
        if (resource == null) {
            throw new InvalidRequestException("Send the resource to validate, alone or as the parameter resource.");
        }
        Resource given = (Resource) resource;
        List<Fault> faults = profile == null ? validator.faultsOf(given) : validator.faultsOf(given, profile);
        Language language = Outcomes.languageOf(request);
        return faults.isEmpty() ? Outcomes.allRight(language) : Outcomes.of(faults, language);
    }
}
