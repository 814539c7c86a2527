package no.whatmatters.careplan.handover;

import java.time.LocalDate;
import java.util.List;
import no.whatmatters.careplan.shared.EndOfPeriod;
import no.whatmatters.careplan.shared.SameOrganisation;
import no.whatmatters.vocabulary.TeamRole;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/**
 * An organisation joins a care team because it accepted a hand-over: it is a participant from that day on, and the
 * responsibility for the follow-up moves to it. Nobody leaves: what the others still do, they still do. Pure.
 *
 * @param organisation that said yes
 * @param from the day, in Norway
 */
record Joining(Reference organisation, LocalDate from) {

    /**
     * Changes the team.
     *
     * @return whether anything had to be changed
     */
    boolean into(CareTeam team) {
        List<CareTeamParticipantComponent> places =
                team.getParticipant().stream().filter(this::takesPart).toList();
        boolean joins = places.isEmpty();
        boolean comesForward = !joins && places.stream().allMatch(this::beginsLater);
        if (joins) {
            team.addParticipant()
                    .addRole(TeamRole.FOLLOW_UP.concept())
                    .setMember(organisation.copy())
                    .getPeriod()
                    .setStartElement(new DateTimeType(from.toString()));
        }
        if (comesForward) {
            places.get(0).getPeriod().setStartElement(new DateTimeType(from.toString()));
        }
        boolean takesOver = !team.getManagingOrganization().stream().allMatch(this::isIt)
                || team.getManagingOrganization().isEmpty();
        if (takesOver) {
            team.setManagingOrganization(List.of(organisation.copy()));
        }
        return joins || comesForward || takesOver;
    }

    private boolean takesPart(CareTeamParticipantComponent participant) {
        return isIt(participant.getMember()) && participant.getPeriod().getEnd() == null;
    }

    private boolean beginsLater(CareTeamParticipantComponent place) {
        return EndOfPeriod.beginsAfter(from, place.getPeriod());
    }

    private boolean isIt(Reference other) {
        return SameOrganisation.in(organisation, other);
    }
}
