package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final SearchGate searches;
    private final OperationGate operations;

    BundleGate(Judge judge, Asked asked, SearchGate searches, OperationGate operations) {
        this.judge = judge;
        this.asked = asked;
        this.searches = searches;
        this.operations = operations;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given, @Nullable RequestDetails request) {
        if (request == null || OnBehalf.of(request).isPresent()) {
            // What is done on a caller's behalf nobody asked for in these words: each write of it is decided about.
            return;
        }
        Access.of(request).beginTransaction();
        Optional<Caller> caller = judge.restricted(request);
        List<BundleEntryComponent> entries = ((Bundle) given).getEntry();
        Gathering gathering = Gathering.of(request);
        for (int i = 0; caller.isPresent() && i < entries.size(); i++) {
            if (gathering == null) {
                check(caller.get(), entries.get(i), request);
            } else if (!gathering.isUnfit(i)) {
                check(caller.get(), entries.get(i), request, gathering::refuse, "Bundle.entry[" + i + "]");
            }
        }
    }

    /** Tells why an entry may not be carried out, as a fault at its place. */
    void check(
            Caller caller, BundleEntryComponent entry, RequestDetails request, Consumer<Fault> refuse, String place) {
        try {
            check(caller, entry, request);
        } catch (RequestRefused refused) {
            refuse.accept(new Fault(refused.refusal(), List.of(refused.arguments()), place));
        } catch (ResourceNotFoundException absent) {
            refuse.accept(new Fault(RequestRefusal.UNKNOWN_RECORD, List.of(), place));
        }
    }

    /** As a request of its own would be checked; answers the URL that keeps a search to what the caller may ask for. */
    private String read(Caller caller, BundledRead read, RequestDetails request) {
        if (read.operation() != null) {
            operations.check(caller, read.operation());
        } else if (read.isSearch()) {
            asked.search(caller, read.type());
            return read.with(searches.narrowed(caller, read.type(), read.parameters(), request));
        } else if (read.isOfThePast()) {
            asked.past(caller, read.type(), read.id(), request);
        } else if (read.isOfNow()) {
            asked.open(caller, read.type());
        } else {
            throw new RequestRefused(AccessRefusal.INTERACTION_NOT_FOR_ROLE);
        }
        return read.with(read.parameters());
    }

    private void check(Caller caller, BundleEntryComponent entry, RequestDetails request) {
        HTTPVerb method = entry.getRequest().getMethod();
        String url = entry.getRequest().getUrl();
        if (method == HTTPVerb.GET || method == HTTPVerb.HEAD) {
            entry.getRequest().setUrl(read(caller, BundledRead.of(url), request));
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
            case PATCH -> asked.patch(caller, type, id.getIdPart(), entry.getResource(), request);
            default -> asked.delete(caller, type, id.getIdPart(), request);
        }
    }
}
