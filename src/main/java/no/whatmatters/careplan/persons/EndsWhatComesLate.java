package no.whatmatters.careplan.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.EndOfTransaction;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What is written about a person who has died, and is still open, is kept as it was sent, and ended in the same transaction as
 * the death ended all else: a sender who comes late loses nothing, and nobody is left with something to do. Decision 0049.
 */
@Component
@Interceptor(order = InterceptorOrder.PERSONS)
class EndsWhatComesLate implements StorageInterceptor {

    private static final String PERSONS = EndsWhatComesLate.class.getName();

    private final Deaths deaths;

    EndsWhatComesLate(Deaths deaths) {
        this.deaths = deaths;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, TransactionDetails transaction) {
        if (!Ending.isOpen((Resource) resource)) {
            return;
        }
        transaction
                .getOrCreateUserData(PERSONS, () -> {
                    Set<String> persons = new TreeSet<>();
                    EndOfTransaction.before(() -> deaths.followLate(persons));
                    return persons;
                })
                .addAll(PersonOf.in((Resource) resource));
    }

    /** What was open when the death was noted has been ended by it: but for what was opened, given a person or a day since. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        Resource was = (Resource) before;
        Resource is = (Resource) after;
        if (!Ending.isOpen(was)
                || !PersonOf.in(was).equals(PersonOf.in(is))
                || !Objects.equals(Ending.start(was), Ending.start(is))) {
            created(is, transaction);
        }
    }
}
