package no.whatmatters.demo;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.BusinessIdentifier;
import no.whatmatters.vocabulary.IdentifierSystems;
import no.whatmatters.vocabulary.IdentityNumber;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** The demo is for made-up people: their numbers have 65 or 80 added to the month (Tenor, and Norwegian test persons). */
@Component
@Interceptor
class MadeUpPersons implements StorageInterceptor {

    private static final int LEAST_ADDED = 65;

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        check((Resource) resource);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        check((Resource) after);
    }

    private static void check(Resource resource) {
        boolean real = BusinessIdentifier.of(resource).stream()
                .filter(each -> IdentifierSystems.OF_PERSONS.contains(each.system()))
                .anyMatch(each -> mayBeSomebodys(each.value()));
        if (real) {
            throw new RequestRefused(DemoRefusal.PERSON_NOT_MADE_UP);
        }
    }

    static boolean mayBeSomebodys(String number) {
        return IdentityNumber.valid(number) && Integer.parseInt(number, 2, 4, 10) <= LEAST_ADDED;
    }
}
