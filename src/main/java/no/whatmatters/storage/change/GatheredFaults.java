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
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Faults that show only when a change meets what is stored. Those of a transaction are gathered with all else that is wrong
 * with it: told once all its entries have been looked at and before anything acts on one, and what shows only then at the
 * end. A change that stands alone is refused at once, or with what is wrong with its content.
 */
@Component
@Interceptor(order = InterceptorOrder.GATHERED_FAULTS)
public class GatheredFaults implements StorageInterceptor {

    private static final String KEPT = GatheredFaults.class.getName();
    private static final String BESIDE = KEPT + ".beside";
    private static final String TOLD = KEPT + ".told";

    /**
     * Refuses the change: now, or with all else that is wrong in its transaction.
     *
     * @throws RequestRefused where the change stands alone
     */
    public static void refuse(RequestRefused refused, TransactionDetails transaction) {
        Gathering kept = transaction.getOrCreateUserData(KEPT, Gathering::new);
        if (!transaction.isFhirTransaction() && !kept.isOfHidden()) {
            throw refused;
        }
        kept.addOfChange(refused.faults());
    }

    /**
     * Refuses the change for what it makes of the resource, whose faults are told from the Bundle on where it is an entry.
     *
     * @param resource as it would be stored
     */
    public static void refuse(
            RequestRefused refused,
            IBaseResource resource,
            TransactionDetails transaction,
            @Nullable RequestDetails request) {
        String entry =
                request == null ? null : ExpectedVersion.of(resource, request).place();
        refuse(entry == null ? refused : new RequestRefused(within(entry, refused.faults())), transaction);
    }

    /** Refuses a change of what looks absent to its sender, when its content has been looked at: told as where nothing is. */
    public static void refuseHidden(
            Fault absent, IBaseResource resource, TransactionDetails transaction, RequestDetails request) {
        String entry = ExpectedVersion.of(resource, request).place();
        List<Fault> faults = List.of(absent);
        transaction.getOrCreateUserData(KEPT, Gathering::new).addHidden(entry == null ? faults : within(entry, faults));
    }

    /** The same, but a change that stands alone is refused only when its content has been looked at: see {@link #tellAlone}. */
    public static void refuseWithContent(
            RequestRefused refused,
            IBaseResource resource,
            TransactionDetails transaction,
            @Nullable RequestDetails request) {
        if (transaction.isFhirTransaction()) {
            refuse(refused, resource, transaction, request);
        } else {
            transaction.getOrCreateUserData(KEPT, Gathering::new).addOfChange(refused.faults());
        }
    }

    /**
     * Notes what is told of a change that stands alone where something else is wrong with it too. Where nothing is, whoever
     * found it refuses the change when it has been decided that its sender may make it at all.
     */
    public static void noteBeside(List<Fault> faults, TransactionDetails transaction) {
        transaction.getOrCreateUserData(BESIDE, ArrayList<Fault>::new).addAll(faults);
    }

    /**
     * Refuses a change that stands alone for what it makes of what is stored, and for its content.
     *
     * @param content what is wrong with its content
     * @throws RequestRefused where something is wrong with both
     */
    public static void tellAlone(List<Fault> content, TransactionDetails transaction) {
        if (transaction.isFhirTransaction()) {
            return;
        }
        Gathering kept = transaction.getOrCreateUserData(KEPT, Gathering::new);
        List<Fault> beside = transaction.getOrCreateUserData(BESIDE, ArrayList<Fault>::new);
        if (!kept.isEmpty() || !(content.isEmpty() || beside.isEmpty())) {
            kept.add(beside);
            kept.add(content);
            throw kept.told();
        }
    }

    /** The same faults of an entry's resource, told from the Bundle on; the entry is told as {@code Bundle.entry[2]}. */
    public static List<Fault> within(String entry, List<Fault> faults) {
        return faults.stream().map(each -> each.within(entry + ".resource")).toList();
    }

    /** From here on what is found is one with what was found before the database transaction began. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(@Nullable RequestDetails request, TransactionDetails transaction) {
        goOn(request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(@Nullable RequestDetails request, TransactionDetails transaction) {
        goOn(request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleting(@Nullable RequestDetails request, TransactionDetails transaction) {
        goOn(request, transaction);
    }

    private static void goOn(@Nullable RequestDetails request, TransactionDetails transaction) {
        Gathering begun = Gathering.of(request);
        if (begun != null && transaction.isFhirTransaction()) {
            transaction.putUserData(KEPT, begun);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(TransactionDetails transaction) {
        tellOnce(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(TransactionDetails transaction) {
        tellOnce(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(TransactionDetails transaction) {
        tellOnce(transaction);
    }

    /** From the first of them on, writes are acted on: what that brings to light is told when all have been. */
    static void tellOnce(TransactionDetails transaction) {
        if (transaction.getUserData(TOLD) == null) {
            transaction.putUserData(TOLD, true);
            tell(transaction.getUserData(KEPT));
        }
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
    public void processed(@Nullable RequestDetails request, TransactionDetails transaction) {
        tell(transaction.getUserData(KEPT));
        tell(Gathering.of(request));
    }

    private static void tell(@Nullable Gathering gathered) {
        if (gathered != null && !gathered.isEmpty()) {
            throw gathered.told();
        }
    }
}
