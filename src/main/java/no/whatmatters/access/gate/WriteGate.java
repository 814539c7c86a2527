package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides about each write on what is really going to be stored, before it is committed: in a Bundle when all references are
 * resolved. A refusal rolls the whole transaction back.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class WriteGate implements StorageInterceptor {

    private final Judge judge;
    private final KnownRecord known;
    private final Conditions conditions;
    private final Redactions redactions;

    WriteGate(Judge judge, KnownRecord known, Conditions conditions, Redactions redactions) {
        this.judge = judge;
        this.known = known;
        this.conditions = conditions;
        this.redactions = redactions;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        if (request != null && !ServiceMade.is(resource)) {
            judge.restricted(request).ifPresent(caller -> created(caller, (Resource) resource, request));
        }
    }

    private void created(Caller caller, Resource resource, RequestDetails request) {
        if (Redactions.isRedacted(resource)) {
            throw new RequestRefused(AccessRefusal.REDACTED_VIEW_SENT_BACK);
        }
        settle(judge.create(caller, resource, request), resource);
        conditions.checkNumbers(caller, null, resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        if (request == null || judge.restricted(request).isEmpty()) {
            return;
        }
        Resource updated = (Resource) after;
        if (Redactions.isRedacted(updated)) {
            throw new RequestRefused(AccessRefusal.REDACTED_VIEW_SENT_BACK);
        }
        Resource old = before == null ? known.before(updated) : (Resource) before;
        judge.restricted(request).ifPresent(caller -> {
            if (judge.read(caller, old, request) instanceof Permit permit
                    && !redactions.keepsHidden(old, updated, permit)) {
                throw new RequestRefused(AccessRefusal.REDACTED_VIEW_SENT_BACK);
            }
            settle(judge.update(caller, old, updated, request), old);
            conditions.checkNumbers(caller, old, updated);
        });
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
        if (request != null) {
            judge.restricted(request)
                    .ifPresent(
                            caller -> settle(judge.delete(caller, (Resource) resource, request), (Resource) resource));
        }
    }

    private static void settle(Verdict verdict, Resource resource) {
        if (verdict instanceof Denied denied) {
            throw denied(denied.reason(), resource);
        }
    }

    /** For something new there is nothing whose existence could be told, so the caller hears that it takes no part. */
    private static RuntimeException denied(DenyReason reason, Resource resource) {
        return reason.told() == Told.ABSENT
                        && resource.getMeta().hasVersionId()
                        && !"1".equals(resource.getMeta().getVersionId())
                ? KnownRecord.absent(
                        resource.fhirType(), resource.getIdElement().getIdPart())
                : new RequestRefused(AccessRefusal.of(reason));
    }
}
