package no.whatmatters.careplan.persons;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.persons.DeceasedPersons;
import no.whatmatters.storage.persons.DeceasedPersons.Ended;
import no.whatmatters.vocabulary.PlanKind;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Ends what a person's death ends, and puts it back where the death was an error; in the transaction that is open. */
@Component
class Deaths {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final DeceasedPersons deceased;
    private final Clock clock;

    Deaths(Alongside alongside, SharedPlans sharedPlans, DeceasedPersons deceased, Clock clock) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.deceased = deceased;
        this.clock = clock;
    }

    /** Notes that the person has died, and nothing more. */
    void note(Patient patient) {
        deceased.add(patient.getIdElement().getIdPart(), clock.instant());
    }

    /** Ends all that is not over. */
    void follow(Patient patient) {
        note(patient);
        IdType id = new IdType("Patient", patient.getIdElement().getIdPart());
        // Nobody brings anything into the shared plan meanwhile.
        sharedPlans.hold(List.of(new Reference(id.getValue())));
        List<Resource> open = new ArrayList<>();
        Ending.OPEN.forEach((type, statuses) -> open.addAll(alongside.ofPerson(id, type, statuses)));
        Ending ending = Ending.of(patient, clock.instant());
        open.removeIf(each -> !ending.concerns(each));
        deceased.ended(id.getIdPart(), open);
        open.forEach(ending::end);
        alongside.store(open);
    }

    /**
     * Ends what was written about those who had died before.
     *
     * @param persons ids of Patients, whether or not they live
     */
    void followLate(Set<String> persons) {
        // Whoever notes a death just now either has done so when we look, or waits and sees what was written.
        sharedPlans.hold(
                persons.stream().map(each -> new Reference("Patient/" + each)).toList());
        persons.stream()
                .filter(deceased::includes)
                .flatMap(each -> alongside.find(new IdType("Patient", each)).stream())
                .forEach(each -> follow((Patient) each));
    }

    /** Has each record be what it was before, unless somebody has written to it since. */
    void takeBack(Patient patient) {
        alongside.store(asBefore(patient.getIdElement().getIdPart()));
    }

    /** Ends anew what the death had ended, as it was another day than was told. */
    void correct(Patient patient) {
        List<Resource> before = asBefore(patient.getIdElement().getIdPart());
        note(patient);
        alongside.store(before);
        follow(patient);
    }

    private List<Resource> asBefore(String id) {
        Reference person = new Reference("Patient/" + id);
        sharedPlans.hold(List.of(person));
        String shared = sharedPlans
                .existing(person)
                .map(each -> each.plan().getIdElement().getIdPart())
                .orElse("");
        List<Resource> back = new ArrayList<>();
        for (Ended ended : deceased.remove(id)) {
            Resource now = alongside.find(ended.id()).orElse(null);
            if (now != null && isAsItEnded(now, ended, shared)) {
                Ending.takeBack(now, alongside.past(ended.id(), ended.before()).orElseThrow());
                if (isAnotherShared(now, shared)) {
                    ((CarePlan) now).setStatus(CarePlanStatus.REVOKED);
                }
                ServiceMade.mark(now);
                back.add(now);
            }
        }
        return back;
    }

    /** That of a record that has given way since: it would have been revoked by that. */
    private static boolean isAnotherShared(Resource resource, String shared) {
        return resource instanceof CarePlan plan
                && PlanKind.SHARED_CARE_PLAN.isOf(plan)
                && !plan.getIdElement().getIdPart().equals(shared);
    }

    /** The service goes on writing to the shared plan: goals that are told meanwhile. */
    private boolean isAsItEnded(Resource now, Ended ended, String shared) {
        if (now.getIdElement().getVersionIdPartAsLong() == ended.version()) {
            return true;
        }
        return now instanceof CarePlan plan
                && plan.getIdElement().getIdPart().equals(shared)
                && alongside.past(ended.id(), ended.version()).orElse(null) instanceof CarePlan then
                && plan.getStatus() == then.getStatus();
    }

    /** What had ended for a record that is in force again is not put back with what ended for the other. */
    void part(String gone, String plan) {
        deceased.parted(gone, plan);
    }

    /** What had ended for one record has ended for the other now. */
    void join(Patient gone, Patient stays) {
        deceased.joined(gone.getIdElement().getIdPart(), stays.getIdElement().getIdPart());
        if (Ending.hasDied(stays)) {
            follow(stays);
        }
    }
}
