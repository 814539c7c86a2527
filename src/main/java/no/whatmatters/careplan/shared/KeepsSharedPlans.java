package no.whatmatters.careplan.shared;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.person.GrowsLists;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.GoalKind;
import no.whatmatters.vocabulary.PlanKind;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Keeps the shared plan in step with its parts, in their transaction: the goals of each part and what matters to the person
 * stand in it, also what was written down before there was a plan, and who is accountable for a part is on the care team.
 */
@Component
@Interceptor(order = InterceptorOrder.SHARED_PLAN)
class KeepsSharedPlans implements StorageInterceptor {

    private static final String GOAL = "goal";

    private final Alongside alongside;
    private final GrowsLists lists;
    private final EarlierWishes earlier;
    private final KnownOrganisations organisations;
    private final Clock clock;

    KeepsSharedPlans(
            Alongside alongside,
            GrowsLists lists,
            EarlierWishes earlier,
            KnownOrganisations organisations,
            Clock clock) {
        this.alongside = alongside;
        this.lists = lists;
        this.earlier = earlier;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource instanceof CarePlan part && CareLevel.isPart(part)) {
            bringInGoals(part);
            bringInAuthor(part);
        } else if (resource instanceof CarePlan shared && PlanKind.SHARED_CARE_PLAN.isOf(shared)) {
            earlier.bringInto(shared);
        } else if (resource instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal)) {
            bringIn(goal);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (after instanceof CarePlan plan) {
            lists.changed(plan.getIdElement());
        }
        if (after instanceof CarePlan part && CareLevel.isPart(part)) {
            if (Parts.bringsGoals((CarePlan) before, part)) {
                bringInGoals(part);
            }
            if (isAccountableAnew((CarePlan) before, part)) {
                bringInAuthor(part);
            }
        } else if (after instanceof Goal goal
                && GoalKind.WHAT_MATTERS.isOf(goal)
                && !GoalKind.WHAT_MATTERS.isOf((Goal) before)) {
            bringIn(goal);
        }
    }

    /** Who was accountable before came on the team then, and may have left: a further goal does not bring it back. */
    private boolean isAccountableAnew(CarePlan before, CarePlan after) {
        return !CareLevel.isPart(before) || !organisations.areSame(before.getAuthor(), after.getAuthor());
    }

    private void bringInGoals(CarePlan part) {
        SharedIds.of(part.getSubject()).ifPresent(ids -> bringIn(ids, part.getGoal()));
    }

    private void bringInAuthor(CarePlan part) {
        SharedIds ids = SharedIds.of(part.getSubject()).orElse(null);
        if (ids == null || !Parts.isOrganisation(part.getAuthor())) {
            return;
        }
        alongside
                .find(new IdType(ids.teamReference()))
                .map(CareTeam.class::cast)
                .filter(team -> !Parts.takesPart(team, part.getAuthor()))
                .flatMap(unused -> alongside.findToChange(new IdType(ids.teamReference()), ids.plan()))
                .map(CareTeam.class::cast)
                .map(organisations::complete)
                .filter(team -> Parts.addOrganisation(team, part.getAuthor(), Parts.start(part, today())))
                .ifPresent(changed -> alongside.store(List.of(changed)));
    }

    private void bringIn(Goal goal) {
        SharedIds.of(goal.getSubject()).ifPresent(ids -> bringIn(ids, List.of(to(goal))));
    }

    private static Reference to(Resource goal) {
        return new Reference(goal.getIdElement().toUnqualifiedVersionless().getValue());
    }

    /** Where there is no plan, somebody may be making it just now, who cannot see these goals: they are waited for. */
    private void bringIn(SharedIds ids, List<Reference> goals) {
        IdType plan = new IdType(ids.planReference());
        List<String> lacking = lists.lacking(plan, GOAL, Parts.shareable(goals));
        if (!lacking.isEmpty()) {
            alongside.hold(ids.plan());
            lists.add(plan, GOAL, lacking);
        }
    }

    private LocalDate today() {
        return NorwegianDay.of(clock.instant());
    }
}
