package no.whatmatters.careplan.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.persons.DeceasedPersons;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Has organisations leave a care team on the day on which the last thing ends that they had to do; the responsible one stays
 * until another has taken over. Decision 0035.
 */
@Component
public class Leaving {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final DeceasedPersons deceased;
    private final ActsFor actsFor;
    private final Clock clock;

    Leaving(Alongside alongside, SharedPlans sharedPlans, DeceasedPersons deceased, ActsFor actsFor, Clock clock) {
        this.actsFor = actsFor;
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.deceased = deceased;
        this.clock = clock;
    }

    /**
     * Looks whether anything keeps them, in the database transaction that is open.
     *
     * @param person whose team it is
     * @param perhapsDone organisations for which something has ended, or who acts for them
     */
    public void whoHasNothingLeft(Reference person, List<Reference> perhapsDone) {
        // Whoever was there at the end of a life may still write down how it was.
        if (!perhapsDone.isEmpty()
                && !deceased.includes(person.getReferenceElement().getIdPart())) {
            sharedPlans.existing(person).ifPresent(shared -> leave(shared.team(), person, perhapsDone));
        }
    }

    private void leave(CareTeam team, Reference person, List<Reference> perhapsDone) {
        List<Reference> members = perhapsDone.stream()
                .map(actsFor::organisation)
                .filter(each -> !Work.isResponsible(team, each))
                .filter(each -> Membership.of(team, each).findAny().isPresent())
                .toList();
        if (members.isEmpty()) {
            return;
        }
        List<Reference> needed = open(new IdType(person.getReference())).stream()
                .filter(Work::isOpen)
                .flatMap(each -> Work.by(each).stream())
                .map(actsFor::organisation)
                .toList();
        List<Reference> leaving = members.stream()
                .filter(each -> needed.stream().noneMatch(other -> SameOrganisation.in(other, each)))
                .toList();
        if (!leaving.isEmpty()) {
            LocalDate today = NorwegianDay.of(clock.instant());
            leaving.forEach(each -> Membership.end(team, each, today));
            alongside.store(List.of(team));
        }
    }

    private List<Resource> open(IdType person) {
        List<String> plans = Work.PLANS.stream().map(CarePlanStatus::toCode).toList();
        List<String> tasks = Work.TASKS.stream().map(TaskStatus::toCode).toList();
        List<String> actions =
                Work.ACTIONS.stream().map(ServiceRequestStatus::toCode).toList();
        List<String> appointments =
                Work.APPOINTMENTS.stream().map(AppointmentStatus::toCode).toList();
        List<Resource> open = new ArrayList<>(alongside.ofPerson(person, "CarePlan", plans));
        open.addAll(alongside.ofPerson(person, "Task", tasks));
        open.addAll(alongside.ofPerson(person, "ServiceRequest", actions));
        open.addAll(alongside.ofPerson(person, "Appointment", appointments));
        open.removeIf(each -> Work.isPast(each, clock.instant()));
        return open;
    }
}
