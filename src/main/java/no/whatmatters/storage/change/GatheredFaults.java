package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Faults that show only when a change meets what is stored. Those of a transaction are gathered and told together once
 * all its entries have been looked at, and nothing of it is stored; a change that stands alone is refused at once.
 */
@Component
@Interceptor(order = InterceptorOrder.GATHERED_FAULTS)
public class GatheredFaults implements StorageInterceptor {

    private static final Pattern ENTRY = Pattern.compile("Bundle\\.entry\\[(\\d{1,6})]");
    private static final String KEPT = GatheredFaults.class.getName();

    /**
     * Refuses the change: now, or with all else that is wrong in its transaction.
     *
     * @throws RequestRefused where the change stands alone
     */
    public static void refuse(RequestRefused refused, TransactionDetails transaction) {
        if (!transaction.isFhirTransaction()) {
            throw refused;
        }
        transaction.getOrCreateUserData(KEPT, ArrayList<Fault>::new).addAll(refused.faults());
    }

    /**
     * Refuses the change for what it makes of the resource, whose faults are told from the Bundle on where it is an entry.
     *
     * @param resource as it would be stored
     */
    public static void refuse(
            RequestRefused refused, IBaseResource resource, TransactionDetails transaction, RequestDetails request) {
        String entry = ExpectedVersion.of(resource, request).place();
        if (entry == null) {
            refuse(refused, transaction);
            return;
        }
        List<Fault> placed = refused.faults().stream()
                .map(each -> new Fault(each.refusal(), each.arguments(), within(entry, each), each.extension()))
                .toList();
        refuse(new RequestRefused(placed), transaction);
    }

    private static String within(String entry, Fault fault) {
        String place = fault.expression() == null ? "" : fault.expression();
        int dot = place.indexOf('.');
        return entry + ".resource" + (dot < 0 ? "" : place.substring(dot));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(TransactionDetails transaction) {
        tell(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(TransactionDetails transaction) {
        tell(transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(TransactionDetails transaction) {
        tell(transaction);
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
    public void processed(TransactionDetails transaction) {
        tell(transaction);
    }

    private static void tell(TransactionDetails transaction) {
        List<Fault> faults = transaction.getUserData(KEPT);
        if (faults != null) {
            faults.sort(Comparator.comparingInt(GatheredFaults::entry));
            throw new RequestRefused(faults);
        }
    }

    /** In the order of the entries, for the first one decides the status. */
    private static int entry(Fault fault) {
        Matcher place = ENTRY.matcher(fault.expression() == null ? "" : fault.expression());
        return place.lookingAt() ? Integer.parseInt(place.group(1)) : Integer.MAX_VALUE;
    }
}
