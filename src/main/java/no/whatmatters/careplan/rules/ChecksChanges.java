package no.whatmatters.careplan.rules;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.Caller;
import no.whatmatters.endpoint.caller.Callers;
import no.whatmatters.endpoint.caller.TakenBack;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.person.FormerRecords;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what a change makes of what is stored: the person stays, the words stay, and the status follows the table. */
@Component
@Interceptor(order = InterceptorOrder.CHANGE_RULES)
public class ChecksChanges implements StorageInterceptor, ChangeRule {

    private final FormerRecords former;

    ChecksChanges(FormerRecords former) {
        this.former = former;
    }

    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void transaction(IBaseBundle bundle, @Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.orOnBehalf(request);
        if (asked != null) {
            Corrections.note((Bundle) bundle, asked);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.orOnBehalf(request);
        if (asked == null) {
            return;
        }
        boolean corrected = transaction.isFhirTransaction() && Corrections.covers(after, asked);
        List<Fault> faults = faults((Resource) before, (Resource) after, corrected, Callers.of(asked));
        if (!faults.isEmpty()) {
            GatheredFaults.refuseWithContent(new RequestRefused(faults), after, transaction, asked);
        }
    }

    @Override
    public void begin(Bundle transaction, RequestDetails asking) {
        Corrections.note(transaction, asking);
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        return before == null
                ? List.of()
                : faults(before, after, Corrections.covers(after, asking), Callers.of(asking));
    }

    private List<Fault> faults(Resource before, Resource after, boolean corrected, Optional<Caller> caller) {
        List<Fault> faults = new ArrayList<>();
        if (Moving.toAnotherPerson(before, after) || comesBackForAnother(before, after)) {
            faults.add(new Fault(
                    RuleRefusal.MOVES_TO_ANOTHER_PERSON,
                    List.of(),
                    after.fhirType() + "." + PersonOf.element(after.fhirType())));
        }
        if (!TakenBack.is(after)) {
            Statuses.fault(before, after).ifPresent(faults::add);
        }
        Words.fault(before, after, corrected, caller).ifPresent(faults::add);
        if (before instanceof Goal from && after instanceof Goal to) {
            Words.kindFault(from, to).ifPresent(faults::add);
            if (!TakenBack.is(after)) {
                Words.errorFault(from, to, caller).ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** A deleted version does not say whose it was. */
    private boolean comesBackForAnother(Resource before, Resource after) {
        Set<String> now = after instanceof Patient ? Set.of() : PersonOf.in(after);
        if (now.isEmpty() || !PersonOf.naming(before).isEmpty()) {
            return false;
        }
        Set<String> was =
                former.personsOf(before.fhirType(), before.getIdElement().getIdPart());
        return !was.isEmpty() && Collections.disjoint(was, now);
    }
}
