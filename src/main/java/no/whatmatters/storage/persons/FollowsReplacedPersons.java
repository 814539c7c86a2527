package no.whatmatters.storage.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.reference.FoundReference;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Whoever still names a record of a person that has given way means the one that is in force: what is sent about it is stored
 * about that one.
 */
@Component
@Interceptor(order = InterceptorOrder.REPLACED_PERSONS)
public class FollowsReplacedPersons implements StorageInterceptor {

    private static final String FOLLOWED = FollowsReplacedPersons.class.getName();
    private static final String PATIENT = "Patient";

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
        follow(resources);
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
            follow(List.of(resource));
        }
        resource.setUserData(FOLLOWED, null);
    }

    /** Records of persons name each other by their links, and mean what they say; so does what the service makes. */
    public void follow(List<Resource> resources) {
        List<Reference> references = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (Resource resource : resources) {
            if (!(resource instanceof Patient) && !ServiceMade.is(resource)) {
                FoundReference.each(resource, found -> {
                    IIdType id = found.reference().getReferenceElement();
                    if (PATIENT.equals(id.getResourceType()) && id.hasIdPart() && !id.isAbsolute()) {
                        references.add(found.reference());
                        persons.add(id.getIdPart());
                    }
                });
            }
        }
        if (persons.isEmpty()) {
            return;
        }
        Map<String, String> survivors = replaced.survivorsOf(persons);
        if (!survivors.isEmpty()) {
            references.forEach(each -> {
                String survivor = survivors.get(each.getReferenceElement().getIdPart());
                if (survivor != null) {
                    each.setReference("Patient/" + survivor);
                }
            });
        }
    }
}
