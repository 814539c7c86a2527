package no.whatmatters.careplan.handover;

import java.time.Instant;
import java.util.List;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * A follow-up task that is sent after the hand-over was accepted stands in the place of the one that the service had made for
 * that step, unless somebody has begun on that.
 */
@Component
class SentAfterwards {

    private static final CodeableConcept REASON =
            new CodeableConcept().setText("Avsenderen har sendt en egen oppgave for dette steget");

    private final Alongside alongside;
    private final HandOvers handOvers;
    private final Pathway afterHospital;

    SentAfterwards(Alongside alongside, HandOvers handOvers, AfterHospital afterHospital) {
        this.alongside = alongside;
        this.handOvers = handOvers;
        this.afterHospital = afterHospital.pathway();
    }

    /** Carries it out in the database transaction that is open. */
    void carryOut(Task sent, Instant now) {
        if (afterHospital.steps().stream().noneMatch(step -> FollowUp.isStep(sent, step))) {
            return;
        }
        List<Reference> plans = HandOvers.plansOf(sent);
        OwnTasks made = madeFor(sent);
        boolean ofNoPart = made.names().isEmpty();
        if (made.includes(sent) || (ofNoPart && (plans.size() > 1 || HandOvers.isOver(sent)))) {
            return;
        }
        // What is sent for the shared plan alone is for each of its parts.
        alongside.store(plans.stream()
                .filter(plan -> plans.size() == 1 || !handOvers.ofPart(plan).isEmpty())
                .flatMap(plan -> handOvers.tasksOf(plan).stream())
                .filter(each -> isSameStep(each, sent) && handOvers.isUntouched(each))
                .filter(each -> (ofNoPart ? madeFor(each) : made).includes(each))
                .map(each -> OwnTasks.calledOff(each, REASON, now))
                .toList());
    }

    /** What the service has made for the parts of the plan that this task is for. */
    private OwnTasks madeFor(Task task) {
        return OwnTasks.of(
                HandOvers.plansOf(task).stream()
                        .flatMap(plan -> handOvers.ofPart(plan).stream())
                        .toList(),
                afterHospital);
    }

    private boolean isSameStep(Task one, Task other) {
        return afterHospital.steps().stream()
                .anyMatch(step -> FollowUp.isStep(one, step) && FollowUp.isStep(other, step));
    }
}
