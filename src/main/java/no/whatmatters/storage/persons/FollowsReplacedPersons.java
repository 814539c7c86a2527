package no.whatmatters.storage.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Whoever still names a record of a person that has given way means the one that is in force: what is sent about it is stored
 * about that one.
 */
@Component
@Interceptor(order = InterceptorOrder.REPLACED_PERSONS)
class FollowsReplacedPersons implements StorageInterceptor {

    private static final String FOLLOWED = FollowsReplacedPersons.class.getName();

    private final ReplacedPersons replaced;

    FollowsReplacedPersons(ReplacedPersons replaced) {
        this.replaced = replaced;
    }

    /** A batch comes entry by entry. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle given) {
        Bundle bundle = (Bundle) given;
        if (bundle.getType() == BundleType.BATCH) {
            return;
        }
        List<Resource> resources = bundle.getEntry().stream()
                .filter(each -> each.hasResource() && each.getRequest().getMethod() != HTTPVerb.PATCH)
                .map(BundleEntryComponent::getResource)
                .toList();
        replaced.follow(resources);
        resources.forEach(each -> each.setUserData(FOLLOWED, true));
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        single((Resource) resource);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        single((Resource) after);
    }

    private void single(Resource resource) {
        if (resource.getUserData(FOLLOWED) == null) {
            replaced.follow(List.of(resource));
        }
        resource.setUserData(FOLLOWED, null);
    }
}
