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
    private final Clock clock;

    KeepsSharedPlans(Alongside alongside, Clock clock) {
        this.alongside = alongside;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        keep(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        keep(after);
    }

    private void keep(IBaseResource resource) {
        if (resource instanceof CarePlan part && Parts.isPart(part)) {
            person(part.getSubject()).ifPresent(ids -> bringIn(ids, part));
        } else if (resource instanceof Goal goal && GoalKind.WHAT_MATTERS.isOf(goal)) {
            Reference reference = new Reference(goal.getIdElement().toUnqualifiedVersionless().getValue());
            person(goal.getSubject()).ifPresent(ids -> bringIn(ids, List.of(reference)));
        }
    }

    private void bringIn(SharedIds ids, CarePlan part) {
        bringIn(ids, part.getGoal());
        alongside.find(new IdType(ids.teamReference()))
                .map(CareTeam.class::cast)
                .filter(team -> part.hasAuthor()
                        && Parts.addOrganisation(team, part.getAuthor(), Parts.start(part, today())))
                .ifPresent(team -> alongside.store(List.of(team)));
    }

    private void bringIn(SharedIds ids, List<Reference> goals) {
        Optional<CarePlan> shared =
                alongside.find(new IdType(ids.planReference())).map(CarePlan.class::cast);
        if (shared.isPresent()) {
            List<Resource> changed = new ArrayList<>();
            for (Reference goal : goals) {
                if (Parts.addGoal(shared.get(), goal) && changed.isEmpty()) {
                    changed.add(shared.get());
                }
            }
            alongside.store(changed);
        }
    }

    private static Optional<SharedIds> person(Reference subject) {
        return "Patient".equals(subject.getReferenceElement().getResourceType())
                ? Optional.of(SharedIds.of(subject.getReferenceElement().getIdPart()))
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Parts.NORWAY);
    }
}
