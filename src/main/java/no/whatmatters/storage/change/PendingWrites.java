package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.PendingWrite.Kind;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has the final rules look at a transaction as a whole. HAPI tells of its writes one by one when all of them are stored and
 * none is committed, and lets each be acted on before it tells of the next: so they are noted when they come, and all looked
 * at when it tells of the first.
 */
@Component
@Interceptor(order = InterceptorOrder.FINAL_RULES)
class PendingWrites implements StorageInterceptor {

    private static final String KEPT = PendingWrites.class.getName();

    private final List<FinalRule> rules;

    PendingWrites(List<FinalRule> rules) {
        this.rules = rules;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        note(new PendingWrite(Kind.CREATE, null, (Resource) resource, request), transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(
            @Nullable IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        note(new PendingWrite(Kind.UPDATE, (Resource) before, (Resource) after, request), transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleting(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        note(new PendingWrite(Kind.DELETE, null, (Resource) resource, request), transaction);
    }

    private static void note(PendingWrite write, TransactionDetails transaction) {
        if (transaction.isFhirTransaction() && !StandIns.isOne(write.resource())) {
            transaction.getOrCreateUserData(KEPT, ArrayList<PendingWrite>::new).add(write);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(TransactionDetails transaction) {
        lookAt(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(TransactionDetails transaction) {
        lookAt(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(TransactionDetails transaction) {
        lookAt(transaction);
    }

    private void lookAt(TransactionDetails transaction) {
        List<PendingWrite> noted = transaction.getUserData(KEPT);
        if (noted != null && !noted.isEmpty()) {
            // What a patch makes may turn out to be a stand-in after it was noted.
            List<PendingWrite> writes = noted.stream()
                    .filter(each -> !StandIns.isOne(each.resource()))
                    .toList();
            noted.clear();
            rules.forEach(rule -> rule.lookAt(
                    writes,
                    (write, fault) ->
                            GatheredFaults.refuse(new RequestRefused(write.placed(List.of(fault))), transaction)));
            GatheredFaults.tellOnce(transaction);
        }
    }
}
