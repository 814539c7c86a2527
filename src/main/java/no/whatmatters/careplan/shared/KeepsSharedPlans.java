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
import no.whatmatters.vocabulary.GoalKind;
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
 * stand in it, and who is accountable for a part is on the care team.
 */
@Component
@Interceptor(order = InterceptorOrder.SHARED_PLAN)
class KeepsSharedPlans implements StorageInterceptor {

    private final Alongside alongside;
    private final KnownOrganisations organisations;
    private final Clock clock;

    KeepsSharedPlans(Alongside alongside, KnownOrganisations organisations, Clock clock) {
        this.alongside = alongside;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        if (resource instanceof CarePlan part && Parts.isPart(part)) {
            bringIn(part);
        } else if (resource instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal)) {
            bringIn(goal);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (after instanceof CarePlan part && Parts.isPart(part) && Parts.bringsMore((CarePlan) before, part)) {
            bringIn(part);
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
                .filter(team -> part.hasAuthor() && !Parts.takesPart(team, part.getAuthor()))
                .flatMap(unused -> alongside.findToChange(new IdType(ids.teamReference()), ids.plan()))
                .map(CareTeam.class::cast)
                .map(organisations::complete)
                .filter(team -> Parts.addOrganisation(team, part.getAuthor(), Parts.start(part, today())))
                .ifPresent(changed::add);
        alongside.store(changed);
    }

    private void bringIn(Goal goal) {
        Reference reference =
                new Reference(goal.getIdElement().toUnqualifiedVersionless().getValue());
        SharedIds.of(goal.getSubject())
                .flatMap(ids -> plan(ids, List.of(reference)))
                .ifPresent(changed -> alongside.store(List.of(changed)));
    }

    /** The shared plan with these goals; empty where it has them all, or there is none. */
    private Optional<CarePlan> plan(SharedIds ids, List<Reference> goals) {
        return alongside
                .find(new IdType(ids.planReference()))
                .map(CarePlan.class::cast)
                .filter(shared -> !Parts.hasAll(shared, goals))
                .flatMap(unused -> alongside.findToChange(new IdType(ids.planReference()), ids.plan()))
                .map(CarePlan.class::cast)
                .filter(shared -> Parts.addGoals(shared, goals));
    }

    private LocalDate today() {
        return NorwegianDay.of(clock.instant());
    }
}
