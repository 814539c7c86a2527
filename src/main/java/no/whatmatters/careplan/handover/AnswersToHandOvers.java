package no.whatmatters.careplan.handover;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.persons.DeceasedPersons;
import no.whatmatters.vocabulary.PersonOf;
import no.whatmatters.vocabulary.TaskCode;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds a hand-over to its states, and carries out what follows when the one who was asked says yes: in the same transaction,
 * so that nobody has accepted without being on the team, and nobody is on the team without having accepted.
 */
@Component
@Interceptor(order = InterceptorOrder.HAND_OVER)
class AnswersToHandOvers implements StorageInterceptor {

    private final Acceptance acceptance;
    private final DeceasedPersons deceased;
    private final Clock clock;

    AnswersToHandOvers(Acceptance acceptance, DeceasedPersons deceased, Clock clock) {
        this.acceptance = acceptance;
        this.deceased = deceased;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, TransactionDetails transaction) {
        if (isHandOver(resource) && check(null, (Task) resource, transaction) && isOfTheDead((Task) resource)) {
            GatheredFaults.refuse(new RequestRefused(HandOverRefusal.PERSON_HAS_DIED), transaction);
        }
    }

    /** What the service itself puts in place has been answered before. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        if (ServiceMade.is(after)) {
            return;
        }
        if (!isHandOver(before)) {
            created(after, transaction);
            return;
        }
        Task was = (Task) before;
        Task is = (Task) after;
        if (check(was, is, transaction) && HandOverStates.isAcceptance(was.getStatus(), is.getStatus())) {
            acceptance.carryOut(is, clock.instant());
        }
    }

    private static boolean check(@Nullable Task before, Task after, TransactionDetails transaction) {
        List<Fault> faults = HandOverCheck.faults(before, after);
        if (!faults.isEmpty()) {
            GatheredFaults.refuse(new RequestRefused(faults), transaction);
        }
        return faults.isEmpty();
    }

    private boolean isOfTheDead(Task task) {
        return PersonOf.in(task).stream().anyMatch(deceased::includes);
    }

    private static boolean isHandOver(IBaseResource resource) {
        return resource instanceof Task task && TaskCode.HAND_OVER.isOf(task);
    }
}
