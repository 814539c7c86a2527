package no.whatmatters.careplan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.whatmatters.storage.Alongside;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Shared plans and care teams, by person. */
@Component
public class SharedPlans {

    private final Alongside alongside;

    SharedPlans(Alongside alongside) {
        this.alongside = alongside;
    }

    /**
     * The shared plan and care team of a person, made if they are missing, in the database transaction that is open and for it alone. Who
     * changes them stores them with {@link Alongside#store}.
     *
     * @param person a reference to a Patient that is stored
     */
    public OfPerson of(Reference person, Instant now) {
        SharedIds ids = SharedIds.of(person.getReferenceElement().getIdPart());
        IdType plan = new IdType(ids.planReference());
        if (alongside.findToChange(plan, ids.plan()).isEmpty()) {
            LocalDate today = LocalDate.ofInstant(now, Parts.NORWAY);
            alongside.store(List.of(SharedDraft.team(ids, person), SharedDraft.plan(ids, person, today)));
        }
        return new OfPerson((CarePlan) alongside.findToChange(plan, ids.plan()).orElseThrow(), (CareTeam) alongside
                .findToChange(new IdType(ids.teamReference()), ids.plan())
                .orElseThrow());
    }

    /** The two of one person. */
    public record OfPerson(CarePlan plan, CareTeam team) {}
}
