package no.whatmatters.careplan.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.refusal.Fault;
import no.whatmatters.endpoint.refusal.RequestRefused;
import no.whatmatters.storage.EndOfTransaction;
import no.whatmatters.storage.change.ChangeRule;
import no.whatmatters.storage.change.FromOutside;
import no.whatmatters.storage.change.GatheredFaults;
import no.whatmatters.storage.change.PutsBack;
import no.whatmatters.storage.persons.ReplacedPersons;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A record of a person that is sent with a link {@code replaced-by} gives way to that one: it keeps who it was, and nothing
 * else. Sent without the link again, it is in force again. Decision 0038.
 */
@Component
@Interceptor(order = InterceptorOrder.PERSONS)
class MergesPersons implements StorageInterceptor, ChangeRule, PutsBack {

    private static final String NUMBERS = MergesPersons.class.getName();

    private final Merging merging;
    private final ReplacedPersons replaced;

    MergesPersons(Merging merging, ReplacedPersons replaced) {
        this.merging = merging;
        this.replaced = replaced;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void sent(IBaseResource resource, @Nullable RequestDetails request, TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked != null && resource instanceof Patient patient) {
            refuse(Links.faultsOfNew(patient), patient, transaction, asked);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void changing(
            IBaseResource before,
            IBaseResource after,
            @Nullable RequestDetails request,
            TransactionDetails transaction) {
        RequestDetails asked = FromOutside.of(request);
        if (asked == null || !(before instanceof Patient was) || !(after instanceof Patient is)) {
            return;
        }
        asKept(was, is);
        refuse(Links.faults(was, is, replaced::isReplaced), is, transaction, asked);
    }

    @Override
    public List<Fault> faultsOf(@Nullable Resource before, Resource after, RequestDetails asking) {
        if (!(after instanceof Patient sent)) {
            return List.of();
        }
        if (!(before instanceof Patient was)) {
            return Links.faultsOfNew(sent);
        }
        Patient is = sent.copy();
        asKept(was, is);
        return Links.faults(was, is, replaced::isReplaced);
    }

    @Override
    public int turn() {
        return InterceptorOrder.PERSONS;
    }

    @Override
    public void putBack(Resource before, Resource after, RequestDetails asking) {
        if (before instanceof Patient was && after instanceof Patient is) {
            asKept(was, is);
        }
    }

    /** Makes of what is sent what is kept of it: a record that gives way has no numbers, and is not in use. */
    private static void asKept(Patient was, Patient is) {
        Links.keep(was, is);
        if (Links.replacement(is).isPresent()) {
            List<Identifier> numbers = new ArrayList<>(was.getIdentifier());
            numbers.addAll(is.getIdentifier());
            is.setUserData(NUMBERS, numbers);
            is.setIdentifier(List.of()).setActive(false);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void changed(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        RequestDetails asked = FromOutside.of(request);
        if (asked == null || !(before instanceof Patient was) || !(after instanceof Patient is)) {
            return;
        }
        Optional<String> replacement = Links.replacement(is);
        MergedBy by = MergedBy.of(asked);
        if (replacement.isPresent() && Links.replacement(was).isEmpty()) {
            EndOfTransaction.before(() -> merging.join(was, numbers(is), replacement.get(), by));
        } else if (replacement.isEmpty() && Links.replacement(was).isPresent()) {
            EndOfTransaction.before(() -> merging.separate(is, by));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Identifier> numbers(Patient patient) {
        return (List<Identifier>) patient.getUserData(NUMBERS);
    }

    private static void refuse(
            List<Fault> faults, Patient patient, TransactionDetails transaction, RequestDetails request) {
        if (!faults.isEmpty()) {
            GatheredFaults.refuseWithContent(new RequestRefused(faults), patient, transaction, request);
        }
    }
}
