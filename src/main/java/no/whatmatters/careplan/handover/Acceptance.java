package no.whatmatters.careplan.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What follows when a hand-over is accepted: the organisation joins the care team, and after a stay in hospital the steps of
 * the pathway become its tasks, unless the sender sent them.
 */
@Component
class Acceptance {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final HandOvers handOvers;
    private final DaysOfDischarge discharge;
    private final Pathway afterHospital;

    Acceptance(
            Alongside alongside,
            SharedPlans sharedPlans,
            HandOvers handOvers,
            DaysOfDischarge discharge,
            AfterHospital afterHospital) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.handOvers = handOvers;
        this.discharge = discharge;
        this.afterHospital = afterHospital.pathway();
    }

    /**
     * Carries it out in the database transaction that is open.
     *
     * @param handOver as it is now, accepted
     */
    void carryOut(Task handOver, Instant now) {
        CarePlan part = handOvers.find(handOver.getFocus(), CarePlan.class).orElse(null);
        SharedPlans.OfPerson shared =
                part == null ? null : sharedPlans.of(handOver.getFor(), now).orElse(null);
        if (part == null || shared == null) {
            return;
        }
        List<Resource> changed = new ArrayList<>();
        CareTeam team = shared.team();
        LocalDate today = NorwegianDay.of(now);
        if (new Joining(handOver.getOwner(), today).into(team)) {
            changed.add(team);
        }
        if (CareLevel.HOSPITAL.isOf(part)) {
            changed.addAll(tasks(handOver, part, shared.plan(), now));
        }
        alongside.store(changed);
    }

    private List<Task> tasks(Task handOver, CarePlan part, CarePlan shared, Instant now) {
        Reference umbrella =
                new Reference(shared.getIdElement().toUnqualifiedVersionless().getValue());
        FollowUp followUp = new FollowUp(
                handOver.getIdElement().getIdPart(),
                handOver.getFor(),
                umbrella,
                handOver.getFocus(),
                handOver.getOwner(),
                gpPractice(handOver.getFor()),
                discharge.of(part).orElseGet(() -> NorwegianDay.of(now)));
        List<Task> calledOff = handOvers.ofPart(handOver.getFocus()).stream()
                .filter(each -> each.getStatus() == TaskStatus.CANCELLED)
                .toList();
        OwnTasks ofCalledOff = OwnTasks.of(calledOff, afterHospital);
        List<Task> known = new ArrayList<>(handOvers.openTasksOfAllParts(umbrella));
        handOvers.tasksOf(handOver.getFocus()).stream()
                .filter(each -> each.getStatus() != TaskStatus.CANCELLED || !ofCalledOff.includes(each))
                .forEach(known::add);
        return followUp.tasks(afterHospital, known, now);
    }

    private @Nullable Reference gpPractice(Reference person) {
        return handOvers.find(person, Patient.class).stream()
                .flatMap(each -> each.getGeneralPractitioner().stream())
                .filter(each -> "Organization".equals(each.getReferenceElement().getResourceType()))
                .findFirst()
                .orElse(null);
    }
}
