package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.OnBehalf;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.Gathering;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the entries of a Bundle may ask for, before any of them is looked at closer: HAPI takes them past the endpoints. */
@Component
@Interceptor(order = InterceptorOrder.ACCESS)
class BundleGate implements StorageInterceptor {

    private final Judge judge;
    private final Asked asked;

    BundleGate(Judge judge, Asked asked) {
        this.judge = judge;
        this.asked = asked;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        if (request == null || OnBehalf.of(request).isPresent()) {
            // What is done on a caller's behalf nobody asked for in these words: each write of it is decided about.
            return;
        }
        Optional<Caller> caller = judge.restricted(request);
        List<BundleEntryComponent> entries = ((Bundle) given).getEntry();
        Gathering gathering = Gathering.of(request);
        for (int i = 0; caller.isPresent() && i < entries.size(); i++) {
            if (gathering == null) {
                check(caller.get(), entries.get(i), request);
            } else if (!gathering.isUnfit(i)) {
                check(caller.get(), entries.get(i), request, gathering, "Bundle.entry[" + i + "]");
            }
        }
    }

    private void check(
            Caller caller, BundleEntryComponent entry, RequestDetails request, Gathering gathering, String place) {
        try {
            check(caller, entry, request);
        } catch (RequestRefused refused) {
            gathering.refuse(new Fault(refused.refusal(), List.of(refused.arguments()), place));
        } catch (ResourceNotFoundException absent) {
            gathering.refuse(new Fault(RequestRefusal.UNKNOWN_RECORD, List.of(), place));
        }
    }

    private void check(Caller caller, BundleEntryComponent entry, RequestDetails request) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == HTTPVerb.GET || method == HTTPVerb.HEAD) {
            return;
        }
        int query = url.indexOf('?');
        IdType id = new IdType(query < 0 ? url : url.substring(0, query));
        String type = id.hasResourceType() ? id.getResourceType() : query < 0 ? url : url.substring(0, query);
        switch (method) {
            case POST ->
                asked.create(caller, type, entry.getRequest().getIfNoneExist(), entry.getResource(), true, request);
            case PUT -> {
                if (query < 0) {
                    asked.update(caller, type, id.getIdPart(), request);
                } else {
                    asked.updateByIdentifier(caller, type, url, entry.getResource(), request);
                }
            }
            default -> asked.change(caller, method == HTTPVerb.DELETE, type, id.getIdPart(), request);
        }
    }
}
