package no.whatmatters.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Validate;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.body.Unread;
import no.whatmatters.endpoint.refusal.ContentLanguage;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.Refusal;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.validation.fault.Outcomes;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $validate} of one type, at type and instance level: tells all that a write would be told, and stores nothing. */
final class ValidateOperation implements IResourceProvider {

    private final Class<? extends IBaseResource> resourceType;
    private final Judgement judgement;

    ValidateOperation(Class<? extends IBaseResource> resourceType, Judgement judgement) {
        this.resourceType = resourceType;
        this.judgement = judgement;
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
        if (mode == ValidationModeEnum.DELETE) {
            throw new RequestRefused(ValidationRefusal.DELETING_IS_NOT_VALIDATED);
        }
        if (resource == null) {
            throw new RequestRefused(RequestRefusal.BODY_MISSING);
        }
        Resource given = (Resource) resource;
        String more = profile(request, profile);
        Unread unread = Unread.of(request);
        IdType written = mode == ValidationModeEnum.CREATE ? null : written(given, id);
        Findings findings = unread == null
                ? judgement.ofAll(given, more, written, request)
                : judgement.ofUnread(new Unread(given, unread.sent().unwrapped(), unread.lost()), more, request);
        List<Fault> addressed = new ArrayList<>(findings.broken());
        String type = request.getResourceName();
        if (!given.fhirType().equals(type)) {
            addressed.add(fault(RequestRefusal.RESOURCE_OF_OTHER_TYPE, given, type, given.fhirType()));
        } else if (mode == ValidationModeEnum.UPDATE && id != null && !isNamed(given, id)) {
            addressed.add(fault(RequestRefusal.ID_DIFFERS, given));
        }
        ContentLanguage.tell(request);
        return new Findings(findings.faults(), addressed).outcome(Outcomes.languageOf(request));
    }

    /** HAPI hands on the value of a query as it is, and of one in Parameters what a log would show. */
    private static @Nullable String profile(RequestDetails request, @Nullable String given) {
        return request.getResource() instanceof Parameters parameters
                        && parameters.getParameterValue("profile") instanceof PrimitiveType<?> value
                ? value.getValueAsString()
                : given;
    }

    /** The record that the resource would be written to, as the address says, or else the resource; null for a new one. */
    private static @Nullable IdType written(Resource given, @Nullable IdType id) {
        if (id != null) {
            return id;
        }
        return given.getIdElement().hasIdPart() ? given.getIdElement() : null;
    }

    private static boolean isNamed(Resource given, IdType id) {
        return id.getIdPart().equals(given.getIdElement().getIdPart());
    }

    private static Fault fault(Refusal refusal, Resource given, Object... arguments) {
        return new Fault(refusal, List.of(arguments), given.fhirType());
    }
}
