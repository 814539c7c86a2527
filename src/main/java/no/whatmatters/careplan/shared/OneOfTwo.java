package no.whatmatters.careplan.shared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.whatmatters.careplan.shared.SharedPlans.OfPerson;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * Two shared plans of one person become one: it holds the goals of both, and whoever was on either team is on the one. Who was
 * responsible in the plan that stays is so still. Pure.
 */
public final class OneOfTwo {

    private static final Set<CarePlanStatus> ENDED =
            EnumSet.of(CarePlanStatus.COMPLETED, CarePlanStatus.REVOKED, CarePlanStatus.ENTEREDINERROR);

    private OneOfTwo() {}

    /** Has the one take in the other, which ends with that. */
    public static void join(OfPerson stays, OfPerson gone) {
        Parts.addGoals(stays.plan(), gone.plan().getGoal());
        if (stays.plan().getReplaces().stream().noneMatch(each -> SameOrganisation.in(each, to(gone.plan())))) {
            stays.plan().addReplaces(to(gone.plan()));
        }
        CareTeam team = stays.team();
        members(gone.team())
                .filter(each -> !Parts.takesPart(team, each.getMember()))
                .forEach(each -> team.addParticipant(each.copy()));
        if (!team.hasManagingOrganization()) {
            gone.team().getManagingOrganization().forEach(each -> team.addManagingOrganization(each.copy()));
        }
        end(gone, stays.plan().getSubject());
    }

    private static void end(OfPerson gone, Reference person) {
        if (!ENDED.contains(gone.plan().getStatus())) {
            gone.plan().setStatus(CarePlanStatus.REVOKED);
        }
        gone.plan().setSubject(person.copy());
        Reference before = gone.team().getSubject();
        gone.team().getParticipant().stream()
                .filter(each -> SameOrganisation.in(each.getMember(), before))
                .forEach(each -> each.setMember(person.copy()));
        gone.team().setStatus(CareTeamStatus.INACTIVE).setSubject(person.copy());
    }

    /**
     * Takes the other one out again.
     *
     * @param gone as it was before it was taken in
     * @return organisations that came with it, of which it is to be seen whether anything keeps them
     */
    public static List<Reference> separate(OfPerson stays, OfPerson gone) {
        stays.plan().getGoal().removeIf(each -> Parts.hasAll(gone.plan(), List.of(each)));
        stays.plan().getReplaces().removeIf(each -> SameOrganisation.in(each, to(gone.plan())));
        List<Reference> came = new ArrayList<>();
        members(gone.team()).forEach(each -> came.add(each.getMember()));
        return came;
    }

    /** All but the person, who have not left. */
    private static Stream<CareTeamParticipantComponent> members(CareTeam team) {
        return team.getParticipant().stream()
                .filter(each ->
                        !"Patient".equals(each.getMember().getReferenceElement().getResourceType()))
                .filter(each -> each.getPeriod().getEnd() == null);
    }

    private static Reference to(CarePlan plan) {
        return new Reference(plan.getIdElement().toUnqualifiedVersionless().getValue());
    }
}
