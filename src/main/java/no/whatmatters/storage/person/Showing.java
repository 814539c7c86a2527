package no.whatmatters.storage.person;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SimplePreResourceShowDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.CompositeInterceptorBroadcaster;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Asks of records that did not come through HAPI's reading what HAPI asks there, so that whoever decides about what is shown
 * (STORAGE_PRESHOW_RESOURCES) decides about these too.
 */
@Component
public class Showing {

    private final IInterceptorBroadcaster storage;

    Showing(@Qualifier("jpaInterceptorService") IInterceptorBroadcaster storage) {
        this.storage = storage;
    }

    /** Each in its place as it may be shown, perhaps without parts of it; null where it may not be. */
    List<@Nullable Resource> of(List<? extends Resource> resources, RequestDetails request) {
        SimplePreResourceShowDetails details =
                new SimplePreResourceShowDetails(new ArrayList<IBaseResource>(resources));
        HookParams asked = new HookParams()
                .add(IPreResourceShowDetails.class, details)
                .add(RequestDetails.class, request)
                .addIfMatchesType(ServletRequestDetails.class, request);
        CompositeInterceptorBroadcaster.newCompositeBroadcaster(storage, request)
                .callHooks(Pointcut.STORAGE_PRESHOW_RESOURCES, asked);
        List<@Nullable Resource> shown = new ArrayList<>();
        for (int i = 0; i < details.size(); i++) {
            Resource each = (Resource) details.getResource(i);
            if (each != null) {
                // What is shown in part is a copy.
                StoredRow.of(resources.get(i)).ifPresent(row -> StoredRow.mark(each, row));
            }
            shown.add(each);
        }
        return shown;
    }

    /** Those that may be shown. */
    public List<Resource> whatMayBeShown(List<? extends Resource> resources, RequestDetails request) {
        return of(resources, request).stream().filter(Objects::nonNull).toList();
    }
}
