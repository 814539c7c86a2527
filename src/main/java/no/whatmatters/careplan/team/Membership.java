package no.whatmatters.careplan.team;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.whatmatters.careplan.shared.EndOfPeriod;
import no.whatmatters.careplan.shared.SameOrganisation;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** An organisation's place on a care team. Pure. */
final class Membership {

    private Membership() {}

    /** Its places that have no end. */
    static Stream<CareTeamParticipantComponent> of(CareTeam team, Reference organisation) {
        return team.getParticipant().stream()
                .filter(each -> SameOrganisation.in(each.getMember(), organisation))
                .filter(each -> each.getPeriod().getEnd() == null);
    }

    /** It leaves on that day. A place that was to begin only later is none: it never was on the team. */
    static void end(CareTeam team, Reference organisation, LocalDate day) {
        for (CareTeamParticipantComponent each : of(team, organisation).toList()) {
            Period period = each.getPeriod();
            if (EndOfPeriod.beginsAfter(day, period)) {
                team.getParticipant().remove(each);
            } else {
                beginOnADay(period);
                period.setEndElement(EndOfPeriod.on(day, period));
            }
        }
    }

    /** Of a month, the first: whoever leaves a place that began in it reads until the day is over, and not the month. */
    private static void beginOnADay(Period period) {
        String start = period.getStartElement().getValueAsString();
        if (start != null && start.length() < "yyyy-MM-dd".length()) {
            String rest = start.length() == "yyyy".length() ? "-01-01" : "-01";
            period.setStartElement(new DateTimeType(start + rest));
        }
    }
}
