package no.whatmatters.careplan.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-05-20");
    private static final Reference HOSPITAL = new Reference("Organization/hospital");
    private static final Reference MUNICIPALITY = new Reference("Organization/municipality");

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-20",
        "2026-05-20, 2026-05-20",
        "2026-05, 2026-05-20",
        "2026, 2026-05-20",
        "2026-05-20T08:00:00+02:00, 2026-05-20T08:00:00+02:00"
    })
    void whoHasBegunLeavesToday(String start, String end) {
        CareTeam team = team(start);
        Membership.end(team, MUNICIPALITY, TODAY);
        assertThat(team.getParticipantFirstRep().getPeriod().hasEnd()).isFalse();
        assertThat(team.getParticipant().get(1).getPeriod().getEndElement().getValueAsString())
                .isEqualTo(end);
    }

    /** An end that is a whole month would let it read until the month is over. */
    @ParameterizedTest
    @CsvSource({"2026-05, 2026-05-01", "2026, 2026-01-01", "2026-05-04, 2026-05-04"})
    void whoHasBegunInSomeMonthBeganByItsFirstDay(String said, String start) {
        CareTeam team = team(said);
        Membership.end(team, MUNICIPALITY, TODAY);
        assertThat(team.getParticipant().get(1).getPeriod().getStartElement().getValueAsString())
                .isEqualTo(start);
    }

    /** Its plan was called off before it began. */
    @ParameterizedTest
    @CsvSource({"2026-05-21", "2026-06", "2027", "2026-05-21T08:00:00+02:00"})
    void whoHasNotBegunWasNeverOnTheTeam(String start) {
        CareTeam team = team(start);
        Membership.end(team, MUNICIPALITY, TODAY);
        assertThat(team.getParticipant())
                .extracting(each -> each.getMember().getReference())
                .containsExactly("Organization/hospital");
    }

    @Test
    void whoHasLeftBeforeStaysAsItWas() {
        CareTeam team = team("2026-05-04");
        team.getParticipant().get(1).getPeriod().setEndElement(new DateTimeType("2026-05-10"));
        Membership.end(team, MUNICIPALITY, TODAY);
        assertThat(team.getParticipant().get(1).getPeriod().getEndElement().getValueAsString())
                .isEqualTo("2026-05-10");
    }

    private static CareTeam team(String start) {
        CareTeam team = new CareTeam();
        team.addParticipant().setMember(HOSPITAL).getPeriod().setStartElement(new DateTimeType("2026-05-01"));
        team.addParticipant().setMember(MUNICIPALITY).getPeriod().setStartElement(new DateTimeType(start));
        return team;
    }
}
