package no.whatmatters.careplan.shared;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.Alongside;
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

    private final Alongside alongside;
    private final EarlierWishes earlier;
    private final KnownOrganisations organisations;
    private final Clock clock;

    KeepsSharedPlans(Alongside alongside, EarlierWishes earlier, KnownOrganisations organisations, Clock clock) {
        this.alongside = alongside;
        this.earlier = earlier;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource instanceof CarePlan part && CareLevel.isPart(part)) {
            bringIn(part);
        } else if (resource instanceof CarePlan shared && PlanKind.SHARED_CARE_PLAN.isOf(shared)) {
            earlier.bringInto(shared);
        } else if (resource instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal)) {
            bringIn(goal);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (after instanceof CarePlan part && CareLevel.isPart(part) && Parts.bringsMore((CarePlan) before, part)) {
            bringIn(part);
        } else if (after instanceof Goal goal
                && GoalKind.WHAT_MATTERS.isOf(goal)
                && !GoalKind.WHAT_MATTERS.isOf((Goal) before)) {
            bringIn(goal);
        }
    }

    private void bringIn(CarePlan part) {
        SharedIds ids = SharedIds.of(part.getSubject()).orElse(null);
        if (ids == null) {
            return;
        }
        List<Resource> changed = new ArrayList<>();
        plan(ids, part.getGoal()).ifPresent(changed::add);
        alongside
                .find(new IdType(ids.teamReference()))
                .map(CareTeam.class::cast)
                .filter(team -> Parts.isOrganisation(part.getAuthor()) && !Parts.takesPart(team, part.getAuthor()))
                .flatMap(unused -> alongside.findToChange(new IdType(ids.teamReference()), ids.plan()))
                .map(CareTeam.class::cast)
                .map(organisations::complete)
                .filter(team -> Parts.addOrganisation(team, part.getAuthor(), Parts.start(part, today())))
                .ifPresent(changed::add);
        alongside.store(changed);
    }

    private void bringIn(Goal goal) {
        SharedIds.of(goal.getSubject())
                .flatMap(ids -> planNowOrMeanwhile(ids, List.of(to(goal))))
                .ifPresent(changed -> alongside.store(List.of(changed)));
    }

    private static Reference to(Resource goal) {
        return new Reference(goal.getIdElement().toUnqualifiedVersionless().getValue());
    }

    /** Where there is none, somebody may be making it just now, who cannot see these goals. */
    private Optional<CarePlan> planNowOrMeanwhile(SharedIds ids, List<Reference> goals) {
        return alongside.find(new IdType(ids.planReference())).isPresent() ? plan(ids, goals) : toChange(ids, goals);
    }

    /** The shared plan with these goals; empty where it has them all, or there is none. */
    private Optional<CarePlan> plan(SharedIds ids, List<Reference> goals) {
        return alongside
                .find(new IdType(ids.planReference()))
                .map(CarePlan.class::cast)
                .filter(shared -> !Parts.hasAll(shared, goals))
                .flatMap(unused -> toChange(ids, goals));
    }

    private Optional<CarePlan> toChange(SharedIds ids, List<Reference> goals) {
        return alongside
                .findToChange(new IdType(ids.planReference()), ids.plan())
                .map(CarePlan.class::cast)
                .filter(shared -> Parts.addGoals(shared, goals));
    }

    private LocalDate today() {
        return NorwegianDay.of(clock.instant());
    }
}
