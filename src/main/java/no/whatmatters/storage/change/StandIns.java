package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.vocabulary.ServerStatement;
import no.whatmatters.vocabulary.ServerStatement.StoredType;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands for an entry that cannot be carried out, while the others are looked at: the creation of its resource, which
 * others may refer to, and whose content has faults of its own; nothing at all where it has none. Nothing of such a
 * transaction is ever committed.
 */
@Component
@Interceptor
public class StandIns implements StorageInterceptor {

    private static final String STANDS_IN = StandIns.class.getName();

    /** Has the resource be one, which is looked at, and about which nothing is decided. */
    public static void mark(IBaseResource resource) {
        resource.setUserData(STANDS_IN, true);
    }

    /** Whether it has been marked. */
    public static boolean isOne(IBaseResource resource) {
        return resource.getUserData(STANDS_IN) != null;
    }

    /** A copy of a Bundle that is only asked about, with stand-ins for the entries that cannot be carried out. */
    public static Bundle in(Bundle asked, Set<Integer> unfit) {
        Bundle copy = asked.copy();
        unfit.forEach(each -> put(copy.getEntry().get(each)));
        return copy;
    }

    /** Once all have said which entries cannot be carried out, and before anything looks at what the others say. */
    @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = InterceptorOrder.GATHERED_FAULTS)
    public void put(IBaseBundle given, @Nullable RequestDetails request) {
        Gathering gathering = Gathering.of(request);
        List<BundleEntryComponent> entries = ((Bundle) given).getEntry();
        for (int i = 0; gathering != null && i < entries.size(); i++) {
            if (gathering.isUnfit(i)) {
                put(entries.get(i));
            }
        }
    }

    private static void put(BundleEntryComponent entry) {
        if (entry.getRequest().getMethod() == HTTPVerb.PATCH) {
            entry.setResource(null);
        }
        StoredType type = entry.hasResource()
                ? ServerStatement.ofTheGuide().type(entry.getResource().fhirType())
                : null;
        BundleEntryRequestComponent request = new BundleEntryRequestComponent();
        if (type != null && type.writable()) {
            mark(entry.getResource());
            entry.setRequest(request.setMethod(HTTPVerb.POST).setUrl(type.name()));
        } else {
            entry.setUserData(STANDS_IN, true);
            entry.setRequest(request.setMethod(HTTPVerb.GET).setUrl("metadata"));
        }
    }

    /** When all have looked, what nothing stands for is taken out: the rest is what the database gets to see. */
    @Hook(value = Pointcut.STORAGE_TRANSACTION_PROCESSING, order = InterceptorOrder.LAST_BEFORE_STORING)
    public void drop(IBaseBundle given) {
        ((Bundle) given).getEntry().removeIf(each -> each.getUserData(STANDS_IN) != null);
    }
}
