package no.whatmatters.interaction;

import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.Delete;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Patch;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.interaction.once.Once;
import no.whatmatters.storage.NationalRegister;
import no.whatmatters.storage.PatchCosts;
import no.whatmatters.storage.Records;
import no.whatmatters.storage.change.IfMatch;
import org.hl7.fhir.instance.model.api.IBaseParameters;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Create, update, patch and delete of one stored type. */
final class WriteEndpoint implements IResourceProvider {

    private final Class<? extends IBaseResource> resourceType;
    private final Records records;
    private final Resends resends;
    private final Once once;
    private final PatchCosts patchCosts;

    WriteEndpoint(
            Class<? extends IBaseResource> resourceType,
            Records records,
            Resends resends,
            Once once,
            PatchCosts patchCosts) {
        this.patchCosts = patchCosts;
        this.resends = resends;
        this.resourceType = resourceType;
        this.records = records;
        this.once = once;
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
        if (IfMatch.of(request) != null) {
            throw new RequestRefused(InteractionRefusal.ENTRY_CREATES_A_VERSION);
        }
        Resource sent = (Resource) resource;
        Resource asSent = condition == null ? sent : sent.copy();
        MethodOutcome outcome = once.create(sent, condition, request, () -> {
            MethodOutcome stored = records.asCaller(request).create(sent, condition);
            boolean again = Boolean.FALSE.equals(stored.getCreated())
                    && condition != null
                    && !NationalRegister.isAskedBy(resource.fhirType(), condition);
            return again ? resends.tell(asSent, stored, request) : stored;
        });
        return NationalRegister.isAskedBy(resource.fhirType(), condition)
                ? new MethodOutcome(outcome.getId().withVersion("1"), false)
                : Told.safely(outcome, request);
    }

    @Update
    public MethodOutcome update(
            @ResourceParam IBaseResource resource,
            @IdParam @Nullable IdType id,
            @ConditionalUrlParam @Nullable String condition,
            RequestDetails request) {
        // HAPI has written If-Match into it, of PUT alone, and would look at it in its own way.
        resource.setId(resource.getIdElement().toVersionless());
        return Told.safely(
                records.asCaller(request).update((Resource) resource, condition, IfMatch.of(request)), request);
    }

    @Patch
    public MethodOutcome patch(
            @IdParam @Nullable IdType id,
            @ResourceParam @Nullable String body,
            PatchTypeEnum patchType,
            @ResourceParam @Nullable IBaseParameters parameters,
            RequestDetails request) {
        patchCosts.check(named(id, request), body, parameters, request);
        MethodOutcome outcome =
                records.asCaller(request).patch(named(id, request), IfMatch.of(request), patchType, body, parameters);
        // HAPI tells it of PUT and POST alone; whoever patches again needs it too.
        request.getResponse().addHeader("ETag", "W/\"" + outcome.getId().getVersionIdPart() + "\"");
        return outcome;
    }

    @Delete
    public MethodOutcome delete(@IdParam @Nullable IdType id, RequestDetails request) {
        return records.asCaller(request).delete(named(id, request), IfMatch.of(request));
    }

    private static IdType named(@Nullable IdType id, RequestDetails request) {
        if (id == null || !id.hasIdPart()) {
            throw new RequestRefused(InteractionRefusal.ENTRY_DELETES_BY_SEARCH);
        }
        return id.withResourceType(request.getResourceName()).toVersionless();
    }
}
