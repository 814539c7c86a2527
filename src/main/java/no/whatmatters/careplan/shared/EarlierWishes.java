package no.whatmatters.careplan.shared;

import java.util.List;
import java.util.Set;
import no.whatmatters.storage.Alongside;
import no.whatmatters.vocabulary.GoalKind;
import no.whatmatters.vocabulary.Leads;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** What matters to a person, where it was written down when there was no shared plan yet, or of another record of the person. */
@Component
public class EarlierWishes {

    /** Statuses of goals that have neither ended nor been an error. */
    private static final Set<String> CURRENT = Set.of("proposed", "planned", "accepted", "active", "on-hold");

    private final Alongside alongside;

    EarlierWishes(Alongside alongside) {
        this.alongside = alongside;
    }

    /**
     * Brings them into the shared plan, in the database transaction that is open.
     *
     * @param shared as it is now; nothing is done where it is not the one of its subject
     */
    public void bringInto(CarePlan shared) {
        SharedIds ids = SharedIds.of(shared.getSubject()).orElse(null);
        if (ids == null || !ids.plan().equals(shared.getIdElement().getIdPart())) {
            return;
        }
        // Whoever writes down a goal just now either has stored it when we look, or waits and finds the plan.
        alongside.hold(ids.plan());
        List<Reference> goals = alongside.ofPerson(shared.getSubject().getReferenceElement(), "Goal", CURRENT).stream()
                .filter(each -> each instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal))
                .map(each -> new Reference(
                        each.getIdElement().toUnqualifiedVersionless().getValue()))
                .toList();
        if (!Parts.hasAll(shared, goals)) {
            alongside
                    .findToChange(shared.getIdElement().toUnqualifiedVersionless(), ids.plan())
                    .map(CarePlan.class::cast)
                    .filter(current -> Parts.addGoals(current, goals))
                    .ifPresent(changed -> alongside.store(List.of(changed)));
        }
    }

    /**
     * Takes out of it what is another person's, who turned out to be one.
     *
     * @return whether there was any
     */
    public boolean takeOut(CarePlan shared, Reference other) {
        return shared.getGoal()
                .removeIf(each -> Leads.somewhere(each)
                        && alongside.find(each.getReferenceElement()).orElse(null) instanceof Goal goal
                        && SameOrganisation.in(goal.getSubject(), other));
    }
}
