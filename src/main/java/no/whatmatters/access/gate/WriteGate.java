package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.FinalRule;
import no.whatmatters.storage.change.PendingWrite;
import no.whatmatters.storage.change.PendingWrite.Kind;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides about each write on what is really going to be stored, before it is committed: in a Bundle about all of its writes
 * at once, when all references are resolved, so that one answer tells of all that may not be. A refusal rolls the whole
 * transaction back.
 */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class WriteGate implements StorageInterceptor, FinalRule {

    private static final String PERMITTED = WriteGate.class.getName();

    private final Judge judge;
    private final PendingChanges changes;
    private final Conditions conditions;
    private final Redactions redactions;

    WriteGate(Judge judge, PendingChanges changes, Conditions conditions, Redactions redactions) {
        this.judge = judge;
        this.changes = changes;
        this.conditions = conditions;
        this.redactions = redactions;
    }

    @Override
    public void lookAt(List<PendingWrite> writes, BiConsumer<PendingWrite, Fault> refuse) {
        writes.stream()
                .map(PendingWrite::request)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresentOrElse(
                        request -> Access.of(request).lookedUp().atOneMoment(() -> lookAtEach(writes, refuse)),
                        () -> lookAtEach(writes, refuse));
    }

    private void lookAtEach(List<PendingWrite> writes, BiConsumer<PendingWrite, Fault> refuse) {
        changes.noteSent(writes);
        for (PendingWrite each : writes) {
            Fault denied = denied(each);
            if (denied != null) {
                refuse.accept(each, denied);
            }
            each.resource().setUserData(PERMITTED, denied == null);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        settle(new PendingWrite(Kind.CREATE, null, (Resource) resource, request));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(@Nullable IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        settle(new PendingWrite(Kind.UPDATE, (Resource) before, (Resource) after, request));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
        settle(new PendingWrite(Kind.DELETE, null, (Resource) resource, request));
    }

    /** What was permitted with its whole Bundle is; all else is decided about here. */
    private void settle(PendingWrite write) {
        Object decided = write.resource().getUserData(PERMITTED);
        write.resource().setUserData(PERMITTED, null);
        Fault denied = Boolean.TRUE.equals(decided) ? null : denied(write);
        if (denied != null) {
            throw denied.refusal() == RequestRefusal.UNKNOWN_RECORD
                    ? KnownRecord.absent(
                            write.resource().fhirType(),
                            write.resource().getIdElement().getIdPart())
                    : new RequestRefused(List.of(denied));
        }
    }

    /** Null where it is permitted. */
    private @Nullable Fault denied(PendingWrite write) {
        RequestDetails request = write.request();
        Resource resource = write.resource();
        if (request == null || (write.kind() == Kind.CREATE && ServiceMade.is(resource))) {
            return null;
        }
        Caller caller = judge.restricted(request).orElse(null);
        if (caller == null) {
            return null;
        }
        if (write.kind() != Kind.DELETE && Redactions.isRedacted(resource)) {
            return new Fault(AccessRefusal.REDACTED_VIEW_SENT_BACK, List.of(), null);
        }
        return switch (write.kind()) {
            case CREATE -> {
                Fault denied = denied(judge.create(caller, resource, request), write);
                yield denied == null ? numbers(caller, null, resource) : denied;
            }
            case UPDATE -> update(caller, write, request);
            case DELETE -> denied(judge.delete(caller, resource, request), write);
        };
    }

    /** What changes nothing is not stored, and so no write. What is hidden stays, whether or not the token reads. */
    private @Nullable Fault update(Caller caller, PendingWrite write, RequestDetails request) {
        Resource after = write.resource();
        Resource before = changes.before(write);
        if (PendingChanges.between(before, after).isEmpty()) {
            return null;
        }
        Verdict verdict = judge.update(caller, before, after, request);
        if (verdict instanceof Permit permit && !redactions.keepsHidden(before, after, permit)) {
            return new Fault(AccessRefusal.REDACTED_VIEW_SENT_BACK, List.of(), null);
        }
        Fault denied = denied(verdict, write);
        return denied == null ? numbers(caller, before, after) : denied;
    }

    private @Nullable Fault numbers(Caller caller, @Nullable Resource before, Resource after) {
        try {
            conditions.checkNumbers(caller, before, after);
            return null;
        } catch (RequestRefused refused) {
            return new Fault(refused.refusal(), List.of(refused.arguments()), null);
        }
    }

    private static @Nullable Fault denied(Verdict verdict, PendingWrite write) {
        return verdict instanceof Denied denied ? denied(denied.reason(), write) : null;
    }

    /** For something new there is nothing whose existence could be told, so the caller hears that it takes no part. */
    private static Fault denied(DenyReason reason, PendingWrite write) {
        boolean absent = reason.told() == Told.ABSENT && write.kind() != Kind.CREATE;
        return new Fault(absent ? RequestRefusal.UNKNOWN_RECORD : AccessRefusal.of(reason), List.of(), null);
    }
}
