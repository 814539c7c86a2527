package no.whatmatters.careplan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Shared plans and care teams, by person: in the database transaction that is open, and for it alone until it ends. */
@Component
public class SharedPlans {

    private final Alongside alongside;
    private final KnownOrganisations organisations;

    SharedPlans(Alongside alongside, KnownOrganisations organisations) {
        this.alongside = alongside;
        this.organisations = organisations;
    }

    /**
     * The shared plan and care team of a person, made if they are missing. Who changes them stores them with
     * {@link Alongside#store}.
     *
     * @return empty where the reference leads to no person who is stored here
     */
    public Optional<OfPerson> of(Reference person, Instant now) {
        Optional<SharedIds> ids = SharedIds.of(person);
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        if (existing(ids.get()).isEmpty()) {
            LocalDate today = NorwegianDay.of(now);
            alongside.store(List.of(SharedDraft.team(ids.get(), person), SharedDraft.plan(ids.get(), person, today)));
        }
        return existing(ids.get());
    }

    /** As {@link #of}, where there are any. */
    public Optional<OfPerson> existing(Reference person) {
        return SharedIds.of(person).flatMap(this::existing);
    }

    /** Has whoever changes the shared plans of those persons wait; always in the same order, so that nobody waits for us. */
    public void hold(List<Reference> persons) {
        persons.stream()
                .flatMap(each -> SharedIds.of(each).stream())
                .map(SharedIds::plan)
                .sorted()
                .forEach(alongside::hold);
    }

    private Optional<OfPerson> existing(SharedIds ids) {
        Optional<CarePlan> plan = alongside
                .findToChange(new IdType(ids.planReference()), ids.plan())
                .map(CarePlan.class::cast);
        return plan.flatMap(shared -> alongside
                .findToChange(new IdType(ids.teamReference()), ids.plan())
                .map(CareTeam.class::cast)
                .map(organisations::complete)
                .map(team -> new OfPerson(shared, team)));
    }

    /** The two of one person. */
    public record OfPerson(CarePlan plan, CareTeam team) {

        /** References to the two. */
        public List<String> references() {
            return List.of(
                    plan.getIdElement().toUnqualifiedVersionless().getValue(),
                    team.getIdElement().toUnqualifiedVersionless().getValue());
        }
    }
}
