package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.OnBehalf;
import no.whatmatters.endpoint.caller.Owner;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.change.ExpectedVersion;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes who made a resource into {@code meta.source} when it is created, and keeps it ever after. What a client writes there
 * is ignored. Whoever changes a record may leave its references as they are.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class OwnerStamp implements StorageInterceptor {

    private final KnownRecord known;
    private final Judge judge;

    OwnerStamp(KnownRecord known, Judge judge) {
        this.known = known;
        this.judge = judge;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        Resource created = (Resource) resource;
        if (request != null && !ServiceMade.is(resource)) {
            Callers.of(request).ifPresent(caller -> created.getMeta().setSource(sourceOf(caller, created)));
            note(created, request);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        Resource updated = (Resource) after;
        Resource old = before == null ? known.current(updated) : (Resource) before;
        if (!ServiceMade.isMoved(after)) {
            updated.getMeta().setSource(old.getMeta().getSource());
        }
        if (request != null) {
            note(updated, request);
        }
    }

    /** After it is known whether the sender sees what is changed at all. */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = InterceptorOrder.HIDDEN_FROM_SENDER + 1)
    public void seen(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        if (request == null || Callers.of(request).isEmpty() || UpdatesInTheDark.areToldOf((Resource) after)) {
            return;
        }
        Resource old = before == null ? known.current((Resource) after) : (Resource) before;
        if (isKnown(old, (Resource) after, request)) {
            SentReference.in(old, old.fhirType())
                    .forEach(each -> Access.of(request).seen().add(each.target()));
        }
    }

    /** What is named by its id has been looked at when it was asked for. */
    private boolean isKnown(Resource old, Resource after, RequestDetails request) {
        return !ExpectedVersion.isSentByIdentifier(after)
                || judge.restricted(request)
                        .map(caller -> judge.knows(caller, old, request) && judge.mayEverChange(caller, old))
                        .orElse(true);
    }

    /** What a caller writes; not what the service makes of it, which no caller vouches for. */
    private static void note(Resource resource, RequestDetails request) {
        if (OnBehalf.of(request).isPresent()) {
            return;
        }
        Access.of(request)
                .written()
                .add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }

    private static @Nullable String sourceOf(Caller caller, Resource resource) {
        if (caller.organisation() != null) {
            return Owner.ofOrganisation(caller.organisation());
        }
        boolean citizen = caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE;
        return citizen
                ? PersonOf.in(resource).stream()
                        .findFirst()
                        .map(each -> "Patient/" + each)
                        .orElse(null)
                : null;
    }
}
