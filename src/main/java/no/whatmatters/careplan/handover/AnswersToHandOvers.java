package no.whatmatters.careplan.handover;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FinalRule;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.PendingWrite;
import no.whatmatters.storage.change.PendingWrite.Kind;
import no.whatmatters.storage.persons.DeceasedPersons;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds a hand-over to its states, and carries out what follows when the one who was asked says yes: in the same transaction,
 * so that nobody has accepted without being on the team, and nobody is on the team without having accepted.
 */
@Component
@Interceptor(order = InterceptorOrder.HAND_OVER)
class AnswersToHandOvers implements StorageInterceptor, FinalRule, ChangeRule {

    private final Acceptance acceptance;
    private final CallingOff callingOff;
    private final SentAfterwards sentAfterwards;
    private final SharedPlans sharedPlans;
    private final DeceasedPersons deceased;
    private final Clock clock;

    AnswersToHandOvers(
            Acceptance acceptance,
            CallingOff callingOff,
            SentAfterwards sentAfterwards,
            SharedPlans sharedPlans,
            DeceasedPersons deceased,
            Clock clock) {
        this.acceptance = acceptance;
        this.callingOff = callingOff;
        this.sentAfterwards = sentAfterwards;
        this.sharedPlans = sharedPlans;
        this.deceased = deceased;
        this.clock = clock;
    }

    @Override
    public void lookAt(List<PendingWrite> writes, BiConsumer<PendingWrite, Fault> refuse) {
        for (PendingWrite each : writes) {
            if (isAnswer(each)) {
                faultsOf(each.before(), each.resource()).forEach(fault -> refuse.accept(each, fault));
            }
        }
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        return faultsOf(before, after);
    }

    private static List<Fault> faultsOf(@Nullable IBaseResource before, IBaseResource after) {
        Task was = HandOvers.isHandOver(before) ? (Task) before : null;
        return was != null || HandOvers.isHandOver(after) ? HandOverCheck.pastItsProfile(was, (Task) after) : List.of();
    }

    private static boolean isAnswer(PendingWrite write) {
        return write.kind() == Kind.CREATE
                || (write.kind() == Kind.UPDATE && write.before() != null && !ServiceMade.is(write.resource()));
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void sent(IBaseResource resource, TransactionDetails transaction) {
        alone(null, resource, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void changing(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        alone(before, after, transaction);
    }

    /** One that stands alone is told with its content; those of a transaction are looked at when their references are resolved. */
    private static void alone(@Nullable IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        if (!transaction.isFhirTransaction() && !ServiceMade.is(after)) {
            GatheredFaults.noteBeside(faultsOf(before, after), transaction);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        if (!(resource instanceof Task task)) {
            return;
        }
        if (!HandOvers.isHandOver(task)) {
            sentAfterwards.carryOut(task, clock.instant());
        } else if (check(null, task, transaction, request) && isOfTheDead(task)) {
            refuse(task, transaction, request);
        }
    }

    /** What the service itself puts in place has been answered before. */
    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        if (ServiceMade.is(after)) {
            return;
        }
        if (!HandOvers.isHandOver(before)) {
            if (HandOvers.isHandOver(after)) {
                created(after, request, transaction);
            }
            return;
        }
        Task was = (Task) before;
        Task is = (Task) after;
        if (!check(was, is, transaction, request)) {
            return;
        }
        if (HandOverStates.isAcceptance(was.getStatus(), is.getStatus())) {
            if (isOfTheDead(is)) {
                refuse(is, transaction, request);
            } else {
                acceptance.carryOut(is, clock.instant());
            }
        } else if (HandOverStates.isCalledOff(was.getStatus(), is.getStatus()) && !isOfTheDead(is)) {
            // What a death calls off is called off by it.
            callingOff.carryOut(is, clock.instant());
        }
    }

    private static void refuse(Task task, TransactionDetails transaction, @Nullable RequestDetails request) {
        GatheredFaults.refuse(new RequestRefused(HandOverRefusal.PERSON_HAS_DIED), task, transaction, request);
    }

    private static boolean check(
            @Nullable Task before, Task after, TransactionDetails transaction, @Nullable RequestDetails request) {
        List<Fault> faults = HandOverCheck.faults(before, after);
        if (!faults.isEmpty()) {
            GatheredFaults.refuse(new RequestRefused(faults), after, transaction, request);
        }
        return faults.isEmpty();
    }

    /** Asked when nobody else changes what is shared about the person: whoever notes the death now sees this hand-over. */
    private boolean isOfTheDead(Task task) {
        sharedPlans.hold(PersonOf.naming(task));
        return PersonOf.in(task).stream().anyMatch(deceased::includes);
    }
}
