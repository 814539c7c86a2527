package no.whatmatters.access.gate;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.List;
import no.whatmatters.access.decision.DenyReason.Told;
import no.whatmatters.access.decision.Verdict.Denied;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Person;
import no.whatmatters.endpoint.caller.Role;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefusal;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.Condition;
import no.whatmatters.storage.change.ExpectedVersion;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a whole new version of what its sender does not see all of, before any rule compares the two: which rule it breaks,
 * or that it changes nothing, would tell what is hidden. Decision 0043.
 */
@Component
@Interceptor(order = InterceptorOrder.HIDDEN_FROM_SENDER)
class UpdatesInTheDark implements StorageInterceptor {

    private static final String TOLD = UpdatesInTheDark.class.getName();

    private final Judge judge;
    private final Redactions redactions;

    UpdatesInTheDark(Judge judge, Redactions redactions) {
        this.judge = judge;
        this.redactions = redactions;
    }

    /** Whether the sender of that new version hears already that it is refused. */
    static boolean areToldOf(Resource after) {
        return after.getUserData(TOLD) != null;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            @Nullable IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null && before instanceof Resource was && ExpectedVersion.isSentWhole(after)) {
            judge.restricted(asked).ifPresent(caller -> check(caller, was, (Resource) after, asked, transaction));
        }
    }

    private void check(
            Caller caller, Resource before, Resource after, RequestDetails request, TransactionDetails transaction) {
        // What is named by its id has been looked at when it was asked for.
        if (ExpectedVersion.isSentByIdentifier(after)
                && (hidesItsName(caller, before, after) || looksAbsent(caller, before, after, request))) {
            after.setUserData(TOLD, true);
            GatheredFaults.refuseHidden(
                    new Fault(RequestRefusal.UNKNOWN_RECORD, List.of(), null), after, transaction, request);
        } else if (redactions.hidesAnything(before, judge.partlySeenBy(caller), ownNumber(caller))) {
            after.setUserData(TOLD, true);
            refuse(new Fault(AccessRefusal.REDACTED_VIEW_SENT_BACK, List.of(), null), after, transaction, request);
        }
    }

    /** Whether the identifier that has found it is hidden, of a record that is perhaps shown. */
    private boolean hidesItsName(Caller caller, Resource before, Resource after) {
        String condition = Condition.of(after);
        return condition != null && !Condition.isShownIn(redactions.of(before, judge.partlySeenBy(caller)), condition);
    }

    private boolean looksAbsent(Caller caller, Resource before, Resource after, RequestDetails request) {
        return !judge.knows(caller, before, request)
                && judge.update(caller, before, after, request) instanceof Denied denied
                && denied.reason().told() == Told.ABSENT;
    }

    private static void refuse(Fault fault, Resource after, TransactionDetails transaction, RequestDetails request) {
        GatheredFaults.refuse(new RequestRefused(List.of(fault)), after, transaction, request);
    }

    private static @Nullable String ownNumber(Caller caller) {
        Person person = caller.person();
        if (caller.role() == Role.RELATIVE && caller.representation() != null) {
            return caller.representation().personNumber();
        }
        return person == null ? null : person.identityNumber();
    }
}
