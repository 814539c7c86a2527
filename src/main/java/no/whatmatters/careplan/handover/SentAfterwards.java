package no.whatmatters.careplan.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
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
        List<Resource> changed = new ArrayList<>();
        for (Reference part : sent.getBasedOn()) {
            if ("CarePlan".equals(part.getReferenceElement().getResourceType())) {
                OwnTasks made = OwnTasks.of(handOvers.ofPart(part), afterHospital);
                if (!made.names().isEmpty() && !made.includes(sent)) {
                    handOvers.tasksOf(part).stream()
                            .filter(each -> made.includesUntouched(each) && isSameStep(each, sent))
                            .forEach(each -> changed.add(OwnTasks.calledOff(each, REASON, now)));
                }
            }
        }
        alongside.store(changed);
    }

    private boolean isSameStep(Task one, Task other) {
        return afterHospital.steps().stream()
                .anyMatch(step -> FollowUp.isStep(one, step) && FollowUp.isStep(other, step));
    }
}
