package no.whatmatters.access.gate;

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
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.Gathering;
import no.whatmatters.storage.reference.KnowableRecords;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * No reference in what is written leads to a record that its sender may not know of: it is refused like one that leads nowhere,
 * before anything looks at where it leads. It is then cut, so that all else that is wrong is told with it.
 */
@Component
@Interceptor(order = InterceptorOrder.KNOWN_REFERENCES)
class ReferenceGate implements StorageInterceptor {

    private static final String CHECKED = ReferenceGate.class.getName();

    private final Judge judge;
    private final KnowableRecords known;
    private final SentAgain again;

    ReferenceGate(Judge judge, KnowableRecords known, SentAgain again) {
        this.judge = judge;
        this.known = known;
        this.again = again;
    }

    /** A batch comes entry by entry. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        Bundle bundle = (Bundle) given;
        if (request == null
                || bundle.getType() == BundleType.BATCH
                || judge.restricted(request).isEmpty()) {
            return;
        }
        Set<String> entries = new HashSet<>();
        List<SentReference> sent = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            entries.add(entry.getFullUrl());
            if (entry.hasResource() && entry.getRequest().getMethod() != HTTPVerb.PATCH) {
                entries.add(entry.getRequest().getUrl());
                entry.getResource().setUserData(CHECKED, true);
                sent.addAll(SentReference.in(entry.getResource(), "Bundle.entry[" + i + "].resource"));
            }
        }
        sent.removeIf(each -> entries.contains(each.target()));
        List<SentReference> astray = astray(sent, request);
        if (!astray.isEmpty() && again.isAnythingIn(bundle, request)) {
            astray = astray(sent, request);
        }
        Gathering gathering = Gathering.of(request);
        if (gathering == null || astray.isEmpty()) {
            refuse(astray);
        } else {
            gathering.add(faults(astray));
            LeadingNowhere.cut(astray);
            LeadingNowhere.spread(astray, bundle);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        single((Resource) resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        single((Resource) after, request, transaction);
    }

    /** Of a transaction only what a patch makes comes here unchecked. */
    private void single(Resource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        boolean checked = resource.getUserData(CHECKED) != null || ServiceMade.is(resource);
        resource.setUserData(CHECKED, null);
        if (checked || request == null || judge.restricted(request).isEmpty()) {
            return;
        }
        List<SentReference> astray = astray(SentReference.in(resource, resource.fhirType()), request);
        if (astray.isEmpty() || (transaction.isFhirTransaction() && Gathering.of(request) == null)) {
            refuse(astray);
        } else {
            GatheredFaults.refuseWithContent(new RequestRefused(faults(astray)), resource, transaction, request);
            LeadingNowhere.cut(astray);
        }
    }

    private List<SentReference> astray(List<SentReference> sent, RequestDetails request) {
        Set<String> records = new HashSet<>();
        sent.stream().filter(each -> !each.isCondition()).forEach(each -> records.add(each.target()));
        Set<String> knowable = known.among(records, request);
        return sent.stream()
                .filter(each -> each.isCondition() || !knowable.contains(each.target()))
                .toList();
    }

    private static void refuse(List<SentReference> astray) {
        if (!astray.isEmpty()) {
            throw new RequestRefused(faults(astray));
        }
    }

    private static List<Fault> faults(List<SentReference> astray) {
        return astray.stream()
                .map(each -> new Fault(AccessRefusal.REFERENCE_LEADS_NOWHERE, List.of(Fault.PLACE), each.place()))
                .toList();
    }
}
