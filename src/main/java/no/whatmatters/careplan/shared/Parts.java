package no.whatmatters.careplan.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.whatmatters.vocabulary.CareLevel;
import no.whatmatters.vocabulary.Leads;
import no.whatmatters.vocabulary.TeamRole;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/** What a part of a shared plan brings into it: goals, and the organisation that is accountable for the part. Pure. */
final class Parts {

    private static final int LENGTH_OF_DATE = 10;
    private static final String ORGANISATION = "Organization";

    private Parts() {}

    /** Whether a part has goals that it did not have; a plan that becomes one brings all of them. */
    static boolean bringsGoals(CarePlan before, CarePlan after) {
        return !CareLevel.isPart(before) || !hasAll(before, after.getGoal());
    }

    /** Whether nothing is to be added; what lies inside a part cannot be shared, see {@link NothingContained}. */
    static boolean hasAll(CarePlan plan, List<Reference> goals) {
        return goals.stream().allMatch(goal -> isContained(goal) || has(plan, goal));
    }

    /** What those lead to, by type and id; what lies inside a part cannot be shared. */
    static List<String> shareable(List<Reference> goals) {
        return goals.stream()
                .filter(each -> Leads.somewhere(each) && !isContained(each))
                .map(each ->
                        each.getReferenceElement().toUnqualifiedVersionless().getValue())
                .distinct()
                .toList();
    }

    static boolean isContained(Reference reference) {
        return Leads.somewhere(reference) && reference.getReference().startsWith("#");
    }

    /** Adds goals to the shared plan; tells whether one was not there yet. */
    static boolean addGoals(CarePlan shared, List<Reference> goals) {
        List<Reference> missing = goals.stream()
                .filter(goal -> !isContained(goal) && !has(shared, goal))
                .toList();
        missing.forEach(goal -> shared.addGoal(goal.copy()));
        return !missing.isEmpty();
    }

    private static boolean has(CarePlan plan, Reference goal) {
        return plan.getGoal().stream().anyMatch(known -> same(known, goal));
    }

    /** Whether the author of a part can be on the team: an organisation, by record or number. The profile refuses others. */
    static boolean isOrganisation(Reference author) {
        String type = author.getReferenceElement().getResourceType();
        return !author.isEmpty()
                && !isContained(author)
                && (type == null || type.equals(ORGANISATION))
                && (author.getType() == null || author.getType().equals(ORGANISATION));
    }

    static boolean takesPart(CareTeam team, Reference organisation) {
        return team.getParticipant().stream()
                .anyMatch(each -> SameOrganisation.in(each.getMember(), organisation)
                        && each.getPeriod().getEnd() == null);
    }

    /**
     * The organisation takes part from that day. Nothing changes for one that already does; the first one is the
     * responsible one, until it hands over.
     *
     * @return whether the team was changed
     */
    static boolean addOrganisation(CareTeam team, Reference organisation, LocalDate from) {
        boolean first = team.getManagingOrganization().isEmpty();
        if (first) {
            team.addManagingOrganization(organisation.copy());
        }
        boolean known = takesPart(team, organisation);
        if (!known) {
            team.addParticipant()
                    .addRole(TeamRole.FOLLOW_UP.concept())
                    .setMember(organisation.copy())
                    .getPeriod()
                    .setStartElement(new DateTimeType(from.toString()));
        }
        return first || !known;
    }

    /** The day the plan begins, or the other one where it does not say a whole date. */
    static LocalDate start(CarePlan plan, LocalDate otherwise) {
        String start = plan.getPeriod().getStartElement().getValueAsString();
        return start == null || start.length() < LENGTH_OF_DATE
                ? otherwise
                : LocalDate.parse(start.substring(0, LENGTH_OF_DATE));
    }

    private static boolean same(Reference one, Reference other) {
        return Leads.somewhere(one)
                && Leads.somewhere(other)
                && Objects.equals(
                        one.getReferenceElement().toUnqualifiedVersionless().getValue(),
                        other.getReferenceElement().toUnqualifiedVersionless().getValue());
    }
}
