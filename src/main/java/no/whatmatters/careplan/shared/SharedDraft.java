package no.whatmatters.careplan.shared;

import java.time.LocalDate;
import no.whatmatters.vocabulary.PlanKind;
import no.whatmatters.vocabulary.Profiles;
import no.whatmatters.vocabulary.TeamRole;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/** A person's shared plan and care team as they are first made. Pure. */
final class SharedDraft {

    private SharedDraft() {}

    static CarePlan plan(SharedIds ids, Reference person, LocalDate from) {
        CarePlan plan = new CarePlan();
        plan.setId(ids.planReference());
        plan.getMeta().addProfile(Profiles.SHARED_CARE_PLAN);
        plan.setLanguage("nb");
        plan.setStatus(CarePlanStatus.ACTIVE).setIntent(CarePlanIntent.PLAN);
        plan.addCategory(PlanKind.SHARED_CARE_PLAN.concept());
        plan.setTitle("Felles plan");
        plan.setSubject(person.copy());
        plan.getPeriod().setStartElement(new DateTimeType(from.toString()));
        plan.addCareTeam(new Reference(ids.teamReference()));
        return plan;
    }

    static CareTeam team(SharedIds ids, Reference person) {
        CareTeam team = new CareTeam();
        team.setId(ids.teamReference());
        team.getMeta().addProfile(Profiles.CARE_TEAM);
        team.setLanguage("nb");
        team.setStatus(CareTeamStatus.ACTIVE);
        team.setSubject(person.copy());
        team.addParticipant().addRole(TeamRole.PERSON.concept()).setMember(person.copy());
        return team;
    }
}
