package no.whatmatters.careplan.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * What follows when a hand-over is called off that was accepted: the follow-up that it brought about is called off too, as
 * far as nobody has begun on it, and whoever handed over is responsible again, unless another hand-over says otherwise.
 */
@Component
class CallingOff {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final HandOvers handOvers;
    private final Acceptance acceptance;
    private final Pathway afterHospital;

    CallingOff(
            Alongside alongside,
            SharedPlans sharedPlans,
            HandOvers handOvers,
            Acceptance acceptance,
            AfterHospital afterHospital) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.handOvers = handOvers;
        this.acceptance = acceptance;
        this.afterHospital = afterHospital.pathway();
    }

    /**
     * Carries it out in the database transaction that is open.
     *
     * @param handOver as it is now, cancelled
     */
    void carryOut(Task handOver, Instant now) {
        CareTeam team = sharedPlans
                .existing(handOver.getFor())
                .map(SharedPlans.OfPerson::team)
                .orElse(null);
        if (team == null || !Leads.somewhere(handOver.getFocus())) {
            return;
        }
        OwnTasks made = OwnTasks.of(List.of(handOver), afterHospital);
        List<Resource> changed = new ArrayList<>();
        handOvers
                .untouched(made, handOver.getFocus())
                .forEach(each -> changed.add(OwnTasks.calledOff(each, handOver.getStatusReason(), now)));
        List<Task> others = handOvers.acceptedBeside(handOver);
        Optional<Task> ofSamePart = HandOvers.last(others.stream()
                .filter(each -> SameOrganisation.in(each.getFocus(), handOver.getFocus()))
                .toList());
        boolean isResponsible = team.getManagingOrganization().stream()
                .anyMatch(each -> SameOrganisation.in(each, handOver.getOwner()));
        if (ofSamePart.isEmpty() && isResponsible && others.stream().noneMatch(each -> isBySameOwner(each, handOver))) {
            new Joining(handOver.getRequester(), NorwegianDay.of(now)).into(team);
            changed.add(team);
        }
        alongside.store(changed);
        ofSamePart.ifPresent(each -> acceptance.carryOut(each, now));
    }

    private static boolean isBySameOwner(Task one, Task other) {
        return SameOrganisation.in(one.getOwner(), other.getOwner());
    }
}
