package no.whatmatters.storage.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.Owner;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes into each new record whose it is: the organisation of the token that creates it. What a client says of it is
 * left out, and no change changes it. What the service itself makes belongs to whom the service says.
 */
@Component
@Interceptor(order = InterceptorOrder.OWNER)
public class KeepsOwner implements StorageInterceptor {

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null) {
            ((Resource) resource)
                    .getMeta()
                    .setSource(Callers.of(asked)
                            .map(Caller::organisation)
                            .map(Owner::ofOrganisation)
                            .orElse(null));
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        ((Resource) after).getMeta().setSource(((Resource) before).getMeta().getSource());
    }
}
