package no.whatmatters.storage.reference;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.change.Gathering;
import no.whatmatters.storage.change.StandIns;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes out references that lead nowhere, in a transaction that is refused anyway: HAPI would stop at the first of them, and
 * what is wrong with the entries behind it would not be found. Whose they are is then not known, so nothing further is
 * decided about those resources.
 */
@Component
@Interceptor(order = InterceptorOrder.LAST_BEFORE_STORING + 1)
class CutsLooseEnds implements StorageInterceptor {

    private static final String SEEN = CutsLooseEnds.class.getName();

    private final LeadingReferences stored;

    CutsLooseEnds(LeadingReferences stored) {
        this.stored = stored;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        Gathering gathering = Gathering.of(request);
        if (gathering == null || gathering.isEmpty()) {
            return;
        }
        Set<String> sent = new HashSet<>();
        List<Resource> resources = new ArrayList<>();
        for (BundleEntryComponent entry : ((Bundle) given).getEntry()) {
            sent.add(entry.getFullUrl());
            sent.add(entry.getRequest().getUrl());
            if (entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                resources.add(entry.getResource());
            }
        }
        cut(resources, sent);
    }

    /** What a patch makes. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        Gathering gathering = transaction.isFhirTransaction() ? Gathering.of(request) : null;
        if (gathering != null && !gathering.isEmpty() && after.getUserData(SEEN) == null) {
            cut(List.of((Resource) after), Set.of());
        }
    }

    private void cut(List<Resource> resources, Set<String> sent) {
        Set<String> named = new HashSet<>();
        resources.forEach(each ->
                FoundReference.each(each, found -> named.add(found.reference().getReference())));
        named.removeIf(each -> each == null || each.startsWith("#"));
        Set<String> leading = stored.existing(named);
        leading.addAll(sent);
        named.removeIf(each -> leading.contains(each) || isElsewhere(each));
        for (Resource each : resources) {
            each.setUserData(SEEN, true);
            FoundReference.each(each, found -> cut(found.reference(), each, named));
        }
    }

    private static void cut(Reference reference, Resource resource, Set<String> loose) {
        if (reference.getReference() != null && loose.contains(reference.getReference())) {
            reference.setReference(null);
            StandIns.mark(resource);
        }
    }

    /** At an address of another server: HAPI keeps it as it is. */
    private static boolean isElsewhere(String reference) {
        return reference.startsWith("http://") || reference.startsWith("https://");
    }
}
