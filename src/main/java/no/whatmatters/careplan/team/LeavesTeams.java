package no.whatmatters.careplan.team;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.whatmatters.careplan.shared.NorwegianDay;
import no.whatmatters.careplan.shared.SharedPlans;
import no.whatmatters.endpoint.InterceptorOrder;
import no.whatmatters.endpoint.StorageInterceptor;
import no.whatmatters.storage.Alongside;
import no.whatmatters.storage.DeceasedPersons;
import no.whatmatters.vocabulary.PersonOf;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An organisation leaves the care team on the day on which the last thing ends that it had to do; the responsible one stays
 * until another has taken over. In the transaction of what ended. Decision 0035.
 */
@Component
@Interceptor(order = InterceptorOrder.TEAM)
class LeavesTeams implements StorageInterceptor {

    private final Alongside alongside;
    private final SharedPlans sharedPlans;
    private final DeceasedPersons deceased;
    private final Clock clock;

    LeavesTeams(Alongside alongside, SharedPlans sharedPlans, DeceasedPersons deceased, Clock clock) {
        this.alongside = alongside;
        this.sharedPlans = sharedPlans;
        this.deceased = deceased;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        changed((Resource) before, (Resource) after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        changed((Resource) resource, null);
    }

    private void changed(Resource before, @Nullable Resource after) {
        List<Reference> perhapsDone = Work.endedFor(before, after);
        // Whoever was there at the end may still write down how it was.
        if (!perhapsDone.isEmpty() && PersonOf.in(before).stream().noneMatch(deceased::includes)) {
            PersonOf.naming(before).forEach(person -> sharedPlans
                    .existing(person)
                    .ifPresent(shared -> leave(shared.team(), person, perhapsDone)));
        }
    }

    private void leave(CareTeam team, Reference person, List<Reference> perhapsDone) {
        List<Reference> members = perhapsDone.stream()
                .filter(each -> !Work.isResponsible(team, each))
                .filter(each -> Membership.of(team, each).findAny().isPresent())
                .toList();
        if (members.isEmpty()) {
            return;
        }
        IdType id = new IdType(person.getReference());
        List<Resource> open = Stream.concat(
                        alongside
                                .ofPerson(
                                        id,
                                        "CarePlan",
                                        Work.PLANS.stream()
                                                .map(CarePlanStatus::toCode)
                                                .toList())
                                .stream(),
                        alongside
                                .ofPerson(
                                        id,
                                        "Task",
                                        Work.TASKS.stream()
                                                .map(TaskStatus::toCode)
                                                .toList())
                                .stream())
                .toList();
        String today = NorwegianDay.of(clock.instant()).toString();
        boolean leaves = false;
        for (Reference each : members) {
            if (open.stream().noneMatch(work -> Work.isOpenFor(work, each))) {
                Membership.of(team, each)
                        .map(CareTeamParticipantComponent::getPeriod)
                        .forEach(period -> period.setEndElement(new DateTimeType(today)));
                leaves = true;
            }
        }
        if (leaves) {
            alongside.store(List.of(team));
        }
    }
}
