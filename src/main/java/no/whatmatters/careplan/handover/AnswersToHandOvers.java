package no.whatmatters.careplan.handover;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Disclosures;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FinalRule;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.PendingWrite;
import no.whatmatters.storage.change.PendingWrite.Kind;
import no.whatmatters.storage.persons.DeceasedPersons;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
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

    private static final String LIVES = AnswersToHandOvers.class.getName();

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
        List<PendingWrite> answers =
                writes.stream().filter(AnswersToHandOvers::isAnswer).toList();
        for (PendingWrite each : answers) {
            faultsOf(each.before(), each.resource()).forEach(fault -> refuse.accept(each, fault));
        }
        List<PendingWrite> ofLiving = answers.stream()
                .filter(each -> asksOrAccepts(each.before(), each.resource()))
                .toList();
        hold(ofLiving.stream().map(PendingWrite::resource));
        boolean oneDies = writes.stream().anyMatch(each -> tellsOfADeath(each.resource()));
        for (PendingWrite each : ofLiving) {
            if (PersonOf.in(each.resource()).stream().anyMatch(deceased::includes)) {
                refuse.accept(each, died());
            } else if (!oneDies) {
                each.resource().setUserData(LIVES, true);
            }
        }
    }

    /** Nobody else changes what is shared about the persons: whoever notes a death now sees these hand-overs. */
    private void hold(Stream<? extends Resource> handOvers) {
        sharedPlans.hold(
                handOvers.flatMap(each -> PersonOf.naming(each).stream()).toList());
    }

    private static boolean tellsOfADeath(Resource resource) {
        return resource instanceof Patient patient && patient.getDeceased() != null;
    }

    /** Of a death they are told who may know the person: for others the reference to her leads nowhere by now. */
    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        List<Fault> faults = new ArrayList<>(faultsOf(before, after));
        if (asksOrAccepts(before, after)) {
            List<String> dead =
                    PersonOf.in(after).stream().filter(deceased::includes).toList();
            if (!dead.isEmpty()) {
                dead.forEach(Disclosures.of(asking)::about);
                faults.add(died());
            }
        }
        return faults;
    }

    /** Whether somebody is asked to take over, or says yes to it. */
    private static boolean asksOrAccepts(@Nullable IBaseResource before, IBaseResource after) {
        if (before instanceof Task was && HandOvers.isHandOver(was)) {
            return HandOverStates.isAcceptance(was.getStatus(), ((Task) after).getStatus());
        }
        return HandOvers.isHandOver(after);
    }

    private static Fault died() {
        return new Fault(HandOverRefusal.PERSON_HAS_DIED, List.of(), "Task.for");
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
    public void sent(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        alone(null, resource, request, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void changing(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        alone(before, after, request, transaction);
    }

    /** One that stands alone is told with its content; those of a transaction are looked at when their references are resolved. */
    private void alone(
            @Nullable IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (!transaction.isFhirTransaction() && !ServiceMade.is(after)) {
            List<Fault> faults =
                    asked == null ? faultsOf(before, after) : faultsOf((Resource) before, (Resource) after, asked);
            GatheredFaults.noteBeside(faults, transaction);
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
        GatheredFaults.refuse(new RequestRefused(List.of(died())), task, transaction, request);
    }

    private static boolean check(
            @Nullable Task before, Task after, TransactionDetails transaction, @Nullable RequestDetails request) {
        List<Fault> faults = HandOverCheck.faults(before, after);
        if (!faults.isEmpty()) {
            GatheredFaults.refuse(new RequestRefused(faults), after, transaction, request);
        }
        return faults.isEmpty();
    }

    /** Asked while the person is held, unless it has been with the whole transaction. */
    private boolean isOfTheDead(Task task) {
        if (task.getUserData(LIVES) != null) {
            return false;
        }
        hold(Stream.of(task));
        return PersonOf.in(task).stream().anyMatch(deceased::includes);
    }
}
