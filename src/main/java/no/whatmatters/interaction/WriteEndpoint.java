package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Patch;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.whatmatters.endpoint.IfMatch;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Records;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** Create, update, patch and delete of one stored type. */
final class WriteEndpoint implements IResourceProvider {

    private final Class<? extends IBaseResource> resourceType;
    private final Records records;

    WriteEndpoint(Class<? extends IBaseResource> resourceType, Records records) {
        this.resourceType = resourceType;
        this.records = records;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return resourceType;
    }

    @Create
    public MethodOutcome create(
            @ResourceParam IBaseResource resource,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails request) {
        return Told.safely(records.asCaller(request).create(resource, condition), request);
    }

    @Update
    public MethodOutcome update(
            @ResourceParam IBaseResource resource,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails request) {
        if (condition == null) {
            versioned(resource.getIdElement(), request);
        } else if (request.getHeader(Constants.HEADER_IF_MATCH) != null) {
            throw new RequestRefused(InteractionRefusal.ENTRY_VERSION_NEEDS_ID);
        }
        return Told.safely(records.asCaller(request).update(resource, condition), request);
    }

    @Patch
    public MethodOutcome patch(
            @IdParam @Nullable IdType id,
            @ResourceParam @Nullable String body,
            PatchTypeEnum patchType,
            @ResourceParam @Nullable IBaseParameters parameters,
            RequestDetails request) {
        IIdType typed = versioned(named(id).withResourceType(request.getResourceName()), request);
        return records.asCaller(request).patch(typed, patchType, body, parameters);
    }

    @Delete
    public MethodOutcome delete(@IdParam @Nullable IdType id, RequestDetails request) {
        return records.asCaller(request)
                .delete(versioned(named(id).withResourceType(request.getResourceName()), request));
    }

    private static IdType named(@Nullable IdType id) {
        if (id == null || !id.hasIdPart()) {
            throw new RequestRefused(InteractionRefusal.ENTRY_DELETES_BY_SEARCH);
        }
        return id;
    }

    /** The id with the version of If-Match. HAPI reads it only for PUT, and fails on an ETag that it did not make. */
    private static IIdType versioned(IIdType id, RequestDetails request) {
        String etag = request.getHeader(Constants.HEADER_IF_MATCH);
        if (etag == null) {
            return id;
        }
        String version = IfMatch.version(etag);
        if (version == null) {
            throw new RequestRefused(RequestRefusal.STALE_VERSION);
        }
        return id.withVersion(version);
    }
}
