package no.whatmatters.careplan.persons;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.DeceasedPersons;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * When a person dies, the plans end and what was still to be done is called off, in the transaction that says so. Where that
 * was an error, all of it is put back as it was, but for what somebody has written to since. Decision 0037.
 */
@Component
@Interceptor(order = InterceptorOrder.PERSONS)
class EndsWithDeath implements StorageInterceptor {

    private static final List<String> PLANS = List.of("draft", "active", "on-hold", "unknown");

    private static final List<String> TASKS =
            List.of("draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold");

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final DeceasedPersons deceased;
    private final Clock clock;

    EndsWithDeath(Alongside alongside, SharedPlans sharedPlans, DeceasedPersons deceased, Clock clock) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.deceased = deceased;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource instanceof Patient patient && Ending.hasDied(patient)) {
            deceased.add(patient.getIdElement().getIdPart(), clock.instant());
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (!(before instanceof Patient was) || !(after instanceof Patient is)) {
            return;
        }
        if (Ending.hasDied(is) && !Ending.hasDied(was)) {
            dies(is);
        } else if (Ending.hasDied(was) && !Ending.hasDied(is)) {
            lives(is.getIdElement().getIdPart());
        }
    }

    private void dies(Patient patient) {
        String person = patient.getIdElement().getIdPart();
        deceased.add(person, clock.instant());
        IdType id = new IdType("Patient", person);
        // Nobody brings anything into the shared plan meanwhile.
        sharedPlans.existing(new Reference(id.getValue()));
        List<Resource> open = new ArrayList<>(alongside.ofPerson(id, "Task", TASKS));
        open.addAll(alongside.ofPerson(id, "CarePlan", PLANS));
        deceased.ended(person, open);
        Ending ending = Ending.of(patient, clock.instant());
        open.forEach(ending::end);
        alongside.store(open);
    }

    private void lives(String person) {
        List<Resource> before = new ArrayList<>();
        for (IdType ended : deceased.remove(person)) {
            boolean untouched = alongside
                    .find(ended)
                    .filter(now -> now.getIdElement().getVersionIdPart().equals(ended.getVersionIdPart()))
                    .isPresent();
            if (untouched) {
                Resource put =
                        alongside.findVersion(ended.withVersion(String.valueOf(ended.getVersionIdPartAsLong() - 1)));
                ServiceMade.mark(put);
                before.add(put);
            }
        }
        alongside.store(before);
    }
}
