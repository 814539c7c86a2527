package no.whatmatters.careplan.persons;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.caller.ServiceMade;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.persons.DeceasedPersons;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Ends what a person's death ends, and puts it back where the death was an error; in the transaction that is open. */
@Component
class Deaths {

    private static final List<String> PLANS = List.of("draft", "active", "on-hold", "unknown");

    private static final List<String> TASKS =
            List.of("draft", "requested", "received", "accepted", "ready", "in-progress", "on-hold");

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
        List<Resource> open = new ArrayList<>(alongside.ofPerson(id, "Task", TASKS));
        open.addAll(alongside.ofPerson(id, "CarePlan", PLANS));
        deceased.ended(id.getIdPart(), open);
        Ending ending = Ending.of(patient, clock.instant());
        open.forEach(ending::end);
        alongside.store(open);
    }

    /** Gives each record its version before, unless somebody has written to it since. */
    void takeBack(Patient patient) {
        List<Resource> before = new ArrayList<>();
        for (IdType ended : deceased.remove(patient.getIdElement().getIdPart())) {
            boolean untouched = alongside
                    .find(ended)
                    .filter(now -> now.getIdElement().getVersionIdPart().equals(ended.getVersionIdPart()))
                    .isPresent();
            if (untouched) {
                Resource put = alongside
                        .past(ended, ended.getVersionIdPartAsLong() - 1)
                        .orElseThrow();
                ServiceMade.mark(put);
                before.add(put);
            }
        }
        alongside.store(before);
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
