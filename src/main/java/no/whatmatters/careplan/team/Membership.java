package no.whatmatters.careplan.team;

import java.util.stream.Stream;
import no.whatmatters.careplan.shared.SameOrganisation;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Reference;

/** An organisation's place on a care team. Pure. */
final class Membership {

    private Membership() {}

    /** Its places that have no end. */
    static Stream<CareTeamParticipantComponent> of(CareTeam team, Reference organisation) {
        return team.getParticipant().stream()
                .filter(each -> SameOrganisation.in(each.getMember(), organisation))
                .filter(each -> !each.getPeriod().hasEnd());
    }
}
