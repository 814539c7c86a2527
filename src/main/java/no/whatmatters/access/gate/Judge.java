package no.whatmatters.access.gate;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.access.decision.Action;
import no.whatmatters.access.decision.Decisions;
import no.whatmatters.access.decision.DenyReason;
import no.whatmatters.access.decision.Verb;
import no.whatmatters.access.decision.Verdict;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.access.decision.Verdict.Permit;
import no.whatmatters.access.decision.Way;
import no.whatmatters.access.facts.ResourceFacts;
import no.whatmatters.access.gate.Access.Refused;
import no.whatmatters.access.relation.LetIn;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.OnBehalf;
import no.whatmatters.endpoint.caller.OnBehalf.Work;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.storage.HidesRecords;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the decision about a resource. What is remembered of a person is looked up afresh before anything is refused, so that
 * who was let in a moment ago is let in everywhere.
 */
@Component
class Judge implements HidesRecords {

    private final Decisions decisions;
    private final FactsOf facts;
    private final LetIn letIn;
    private final Clock clock;

    Judge(Decisions decisions, FactsOf facts, LetIn letIn, Clock clock) {
        this.decisions = decisions;
        this.facts = facts;
        this.letIn = letIn;
        this.clock = clock;
    }

    /** Whom rules apply to; empty for the server's own work, and for callers of tests to whom none applies. */
    Optional<Caller> restricted(RequestDetails request) {
        return request == null ? Optional.empty() : Callers.of(request).filter(each -> !decisions.isUnrestricted(each));
    }

    @Override
    public boolean mayHideFrom(RequestDetails request) {
        return restricted(request).isPresent();
    }

    /** What is for health personnel alone is in any element; of numbers of staff, only those are searched for that are identifiers. */
    @Override
    public boolean mayHideIn(Set<String> elements, RequestDetails request) {
        Caller caller = restricted(request).orElse(null);
        if (caller == null) {
            return false;
        }
        boolean lacksHpr = isProfessional(caller)
                && (caller.person() == null || caller.person().hprNumber() == null);
        return lacksHpr ? !elements.isEmpty() : isCitizen(caller) && elements.contains(Redactions.IDENTIFIER);
    }

    private static boolean isCitizen(Caller caller) {
        return caller.role() == Role.PATIENT || caller.role() == Role.RELATIVE;
    }

    /** Looks up at once what reading those resources takes; each is decided about by itself. */
    void prepare(List<Resource> resources, RequestDetails request) {
        facts.prepare(resources, Access.of(request).lookedUp());
    }

    /** Whether the caller may see the resource; noted with the request. */
    Verdict read(Caller caller, Resource resource, RequestDetails request) {
        Access access = Access.of(request);
        ResourceFacts of = factsOf(resource, request, false);
        Verdict verdict = verdict(caller, Action.READ, of, request);
        if (verdict instanceof Denied
                && of.person() != null
                && access.lookedUp().needsAfresh(of.person().id())) {
            of = factsOf(resource, request);
            verdict = verdict(caller, Action.READ, of, request);
        }
        if (verdict instanceof Permit permit) {
            access.permit(resource, permit);
            noteEmergency(caller, of, access);
        }
        return noted(verdict, of, access);
    }

    private static void noteEmergency(Caller caller, ResourceFacts of, Access access) {
        String person = idOf(of);
        if (person != null && caller.isInEmergency()) {
            access.openedInEmergency().add(person);
        }
    }

    /** Whether the caller may know that the resource is there, however far the token reaches. */
    boolean knows(Caller caller, Resource resource, RequestDetails request) {
        return knows(caller, factsOf(resource, request, false)) || knows(caller, factsOf(resource, request));
    }

    /** As {@link #knows}; what the role never sees, it may have sent, about whomever it may refer to. */
    boolean knowsAsSender(Caller caller, Resource resource, RequestDetails request) {
        if (knows(caller, resource, request)) {
            return true;
        }
        boolean unreached = read(caller, resource, request) instanceof Denied denied
                && denied.reason() == DenyReason.ROLE_DID_NOT_REACH;
        String person = idOf(factsOf(resource, request));
        return unreached
                && (person == null
                        || knows(caller, (Resource) new Patient().setId(new IdType("Patient", person)), request));
    }

    private boolean knows(Caller caller, ResourceFacts of) {
        return decisions.mayKnow(caller, of, clock.instant());
    }

    /** What the caller may see at most of whatever record. */
    Permit partlySeenBy(Caller caller) {
        return decisions.partlySeenBy(caller);
    }

    Verdict create(Caller caller, Resource resource, RequestDetails request) {
        return decide(caller, Action.CREATE.by(way(request)), factsOf(resource, request), request);
    }

    /** Whether it would be permitted: nobody has tried, and nothing is noted. */
    boolean mayCreate(Caller caller, Resource resource, RequestDetails request) {
        return decisions
                .decide(caller, Action.CREATE, factsOf(resource, request), clock.instant())
                .isPermit();
    }

    /** Whether the role and the token reach a change of such a record at all, whosever it is. */
    boolean mayEverChange(Caller caller, Resource record) {
        return decisions.barred(
                        caller, Verb.UPDATE, Way.ASKED, record.fhirType(), List.of(KindOf.of(record)), clock.instant())
                == null;
    }

    Verdict delete(Caller caller, Resource resource, RequestDetails request) {
        return decide(caller, Action.DELETE, factsOf(resource, request), request);
    }

    Verdict update(Caller caller, Resource before, Resource after, RequestDetails request) {
        Action action = Action.update(Changes.between(before, after), state(after, request))
                .by(way(request));
        return decide(caller, action, state(before, request), request);
    }

    /** One of the two states of an update. */
    private ResourceFacts state(Resource resource, RequestDetails request) {
        return factsOf(resource, request).draft().letsIn(letIn.by(resource)).done();
    }

    private ResourceFacts factsOf(Resource resource, RequestDetails request) {
        return factsOf(resource, request, true);
    }

    private ResourceFacts factsOf(Resource resource, RequestDetails request, boolean afresh) {
        Access access = Access.of(request);
        return facts.of(resource, access.sent(), access.lookedUp(), afresh);
    }

    private static Way way(RequestDetails request) {
        Work work = OnBehalf.of(request).map(OnBehalf::work).orElse(null);
        if (work == null) {
            return Way.ASKED;
        }
        return work == Work.MAKE ? Way.ANSWERS_MAKE : Way.ANSWERS_CHANGE;
    }

    private Verdict decide(Caller caller, Action action, ResourceFacts of, RequestDetails request) {
        return noted(verdict(caller, action, of, request), of, Access.of(request));
    }

    private Verdict verdict(Caller caller, Action action, ResourceFacts of, RequestDetails request) {
        Verdict verdict = decisions.decide(caller, action, of, clock.instant());
        boolean another = verdict.isPermit()
                && isProfessional(caller)
                && of.kind().isAboutPerson()
                && !isOfWorklist(caller, of, request)
                && !Access.of(request).isOnlyPerson(idOf(of));
        return another ? new Denied(DenyReason.PERSON_WAS_ANOTHER) : verdict;
    }

    private static Verdict noted(Verdict verdict, ResourceFacts of, Access access) {
        if (verdict instanceof Denied denied) {
            access.refuse(new Refused(of.reference(), idOf(of), denied.reason()));
        }
        return verdict;
    }

    /** What the own organisation is to do is a list of many persons, for those who do it; an emergency is of one. */
    private static boolean isOfWorklist(Caller caller, ResourceFacts of, RequestDetails request) {
        return (Access.of(request).isWorklist() || request.getRestOperationType() == RestOperationTypeEnum.GET_PAGE)
                && caller.role() == Role.PRACTITIONER
                && !caller.isInEmergency()
                && of.type().equals("Task")
                && caller.organisation() != null
                && caller.organisation().equals(of.parties().addressee());
    }

    private static @Nullable String idOf(ResourceFacts of) {
        return of.person() == null ? null : of.person().id();
    }

    /** Who acts for an organisation asks for one named person in each request. */
    private static boolean isProfessional(Caller caller) {
        return caller.role() == Role.PRACTITIONER || caller.role() == Role.MUNICIPAL_APP;
    }
}
