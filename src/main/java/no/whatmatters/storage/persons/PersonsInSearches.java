package no.whatmatters.storage.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.FollowsPersons;
import org.springframework.stereotype.Component;

/** Whoever searches by a record of a person that has given way means the one that is in force. */
@Component
@Interceptor(order = InterceptorOrder.REPLACED_PERSONS)
class PersonsInSearches implements StorageInterceptor, FollowsPersons {

    private static final String PATIENT = "Patient";
    private static final Set<String> NAMES_PERSON = Set.of("patient", "subject");

    private final ReplacedPersons replaced;

    PersonsInSearches(ReplacedPersons replaced) {
        this.replaced = replaced;
    }

    /** Puts the persons in force in their places; HAPI asks for it where it answers a search, not where it finds row ids. */
    @Override
    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void follow(SearchParameterMap parameters) {
        for (String name : NAMES_PERSON) {
            for (List<IQueryParameterType> alternatives :
                    Objects.requireNonNullElse(parameters.get(name), List.<List<IQueryParameterType>>of())) {
                for (IQueryParameterType each : alternatives) {
                    if (each instanceof ReferenceParam reference && isOfPerson(reference)) {
                        replaced.survivorOf(reference.getIdPart())
                                .ifPresent(other -> reference.setValue("Patient/" + other));
                    }
                }
            }
        }
    }

    private static boolean isOfPerson(ReferenceParam reference) {
        return !reference.hasChain()
                && reference.getIdPart() != null
                && (reference.getResourceType() == null
                        || reference.getResourceType().equals(PATIENT));
    }
}
