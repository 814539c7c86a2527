package no.whatmatters.careplan.handover;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.CareLevel;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * When the last day of a stay in hospital becomes another one, the follow-up that the service made counts from it, as far as
 * nobody has written to that: in the transaction that says so.
 */
@Component
@Interceptor(order = InterceptorOrder.HAND_OVER)
class FollowsDischarge implements StorageInterceptor {

    private final Alongside alongside;
    private final HandOvers handOvers;
    private final DaysOfDischarge discharge;
    private final Pathway afterHospital;
    private final SharedPlans sharedPlans;

    FollowsDischarge(
            Alongside alongside,
            HandOvers handOvers,
            DaysOfDischarge discharge,
            AfterHospital afterHospital,
            SharedPlans sharedPlans) {
        this.sharedPlans = sharedPlans;
        this.alongside = alongside;
        this.handOvers = handOvers;
        this.discharge = discharge;
        this.afterHospital = afterHospital.pathway();
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (before instanceof Encounter was && after instanceof Encounter is) {
            if (!was.getPeriod().getEndElement().equalsDeep(is.getPeriod().getEndElement())) {
                handOvers.plansOf(is).forEach(this::count);
            }
        } else if (before instanceof CarePlan was
                && after instanceof CarePlan is
                && (!was.getEncounter().equalsDeep(is.getEncounter())
                        || !was.getPeriod()
                                .getStartElement()
                                .equalsDeep(is.getPeriod().getStartElement()))) {
            count(is);
        }
    }

    private void count(CarePlan part) {
        if (!CareLevel.HOSPITAL.isOf(part)) {
            return;
        }
        // Whoever says yes just now either waits and sees the stay as it is, or has made the tasks.
        sharedPlans.hold(List.of(part.getSubject()));
        Reference plan =
                new Reference(part.getIdElement().toUnqualifiedVersionless().getValue());
        OwnTasks made = OwnTasks.of(handOvers.ofPart(plan), afterHospital);
        discharge.of(part).ifPresent(day -> alongside.store(moved(handOvers.untouched(made, plan), day)));
    }

    /** Those that have another deadline now. */
    private List<Task> moved(List<Task> tasks, LocalDate day) {
        List<Task> moved = new ArrayList<>();
        for (Task task : tasks) {
            Period due = task.getRestriction().getPeriod();
            afterHospital.steps().stream()
                    .filter(step -> FollowUp.isStep(task, step))
                    .map(step -> step.deadline(day).toString())
                    .filter(deadline -> !deadline.equals(due.getEndElement().getValueAsString()))
                    .forEach(deadline -> {
                        due.setEndElement(new DateTimeType(deadline));
                        moved.add(task);
                    });
        }
        return moved;
    }
}
